/**
 * Proofs that nothing is lost and nothing comes twice. What takes minutes is tagged "proof" and runs with {@code mvn -Pproofs verify}.
 *
 * <table>
 * <caption>Which test holds what</caption>
 * <tr><th>trouble</th><th>test</th></tr>
 * <tr><td>SIGKILL at random moments, with copies and refusable files</td><td>{@link org.copydesk.trouble.KillTest}: 2,000 files; as a proof as many kills and files as one likes</td></tr>
 * <tr><td>the database stopped, or killed, and started again</td><td>{@link org.copydesk.trouble.DatabaseRestartTest}</td></tr>
 * <tr><td>read-only, out of disk, locked, out of connections, slow, its schema newer than the program; what console and health say of it</td>
 *     <td>{@link org.copydesk.trouble.DatabaseTroubleTest}; a disk that is really full: {@link org.copydesk.trouble.DiskTroubleTest}</td></tr>
 * <tr><td>a row that the database refuses, an exception, a StackOverflowError, an endless search, a gigabyte, too little memory</td><td>{@link org.copydesk.trouble.PoisonTest}</td></tr>
 * <tr><td>the time limit of an article</td><td>{@link org.copydesk.TimeLimitTest}</td></tr>
 * <tr><td>two and three desks on one inbox, one of them killed</td><td>{@link org.copydesk.trouble.TwoDesksTest}</td></tr>
 * <tr><td>slow writers, renamed, copied with an old time, the same name with new bytes, the same bytes under many names, a thousand folders, unreadable files,
 *     names with line breaks and emoji under LC_ALL=C</td><td>{@link org.copydesk.trouble.IntakeTroubleTest}, {@link org.copydesk.VerdictsTest}</td></tr>
 * <tr><td>a read-only inbox, a full disk for done/</td><td>{@link org.copydesk.trouble.DiskTroubleTest}; another disk: {@link org.copydesk.store.CarryingTest}</td></tr>
 * <tr><td>SIGTERM under load</td><td>{@link org.copydesk.trouble.StopTest}</td></tr>
 * <tr><td>bombs, tricks in names, random and mutated files</td><td>{@link org.copydesk.trouble.HarmTest}, {@link org.copydesk.MutatedFilesTest}</td></tr>
 * <tr><td>text that is SQL, or the language of a route</td><td>{@link org.copydesk.VerdictsTest}</td></tr>
 * </table>
 */
package org.copydesk.trouble;
