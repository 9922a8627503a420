package org.copydesk;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the locale knows only ASCII, a JVM cannot open files with other names, and no setting of a running one helps: the
 * program is started once more with a locale that knows them all, and ends with it.
 */
final class OwnLocale {
    private static final String MARK = "COPYDESK_LOCALE";

    private OwnLocale() {
    }

    /** Whether names of files can be any text here. */
    static boolean isEnough() {
        return System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8") || System.getenv(MARK) != null || File.separatorChar == '\\';
    }

    /** Runs the program in a JVM with such a locale; its exit code. */
    static int run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        System.getProperties().forEach((name, value) -> {
            if (name.toString().startsWith("copydesk.")) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.addAll(List.of("-cp", classPath(), Copydesk.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put(MARK, "C.UTF-8");
        Process program = builder.start();
        Thread stop = new Thread(() -> stop(program), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        return program.waitFor();
    }

    /** The program in the new JVM ends when the one that started it is gone. */
    static void endWithParent() {
        if (System.getenv(MARK) != null) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        }
    }

    private static void stop(Process program) {
        program.destroy();
        try {
            program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Maven's exec:java has the classes in a loader of its own. */
    private static String classPath() {
        if (!(Copydesk.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> paths = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                paths.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(url.toString(), e);
            }
        }
        return String.join(File.pathSeparator, paths);
    }
}
