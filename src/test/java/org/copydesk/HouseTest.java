package org.copydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are the pipeline: arrows run one way. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.copydesk");
    /** Lines of a file. */
    private static final int LONGEST = 300;

    @Test
    void floorsKnowOnlyThoseBelow() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("desk").definedBy("org.copydesk")
                .layer("watch").definedBy("org.copydesk.watch..")
                .layer("store").definedBy("org.copydesk.store..")
                .layer("enrich").definedBy("org.copydesk.enrich..")
                .layer("classify").definedBy("org.copydesk.classify..")
                .layer("clean").definedBy("org.copydesk.clean..")
                .layer("parse").definedBy("org.copydesk.parse..")
                .layer("intake").definedBy("org.copydesk.intake..")
                .layer("text").definedBy("org.copydesk.text..")
                .whereLayer("desk").mayNotBeAccessedByAnyLayer()
                .whereLayer("watch").mayOnlyBeAccessedByLayers("desk")
                .whereLayer("store").mayOnlyBeAccessedByLayers("desk", "watch")
                .whereLayer("enrich").mayOnlyBeAccessedByLayers("desk", "watch", "store")
                .whereLayer("classify").mayOnlyBeAccessedByLayers("desk", "watch", "store", "enrich")
                .whereLayer("clean").mayOnlyBeAccessedByLayers("desk", "watch", "store", "enrich", "classify")
                .whereLayer("parse").mayOnlyBeAccessedByLayers("desk", "watch", "store", "classify", "clean")
                .whereLayer("intake").mayOnlyBeAccessedByLayers("desk", "watch", "store", "parse")
                .check(HOUSE);
    }

    @Test
    void nothingGoesInACircle() {
        slices().matching("org.copydesk.(**)").should().beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void theWingsOfEnrichKnowOnlyThoseBefore() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("enrich").definedBy("org.copydesk.enrich")
                .layer("events").definedBy("org.copydesk.enrich.events..")
                .layer("said").definedBy("org.copydesk.enrich.said..")
                .layer("figures").definedBy("org.copydesk.enrich.figures..")
                .layer("names").definedBy("org.copydesk.enrich.names..")
                .whereLayer("enrich").mayNotBeAccessedByAnyLayer()
                .whereLayer("events").mayOnlyBeAccessedByLayers("enrich")
                .whereLayer("said").mayOnlyBeAccessedByLayers("enrich", "events")
                .whereLayer("figures").mayOnlyBeAccessedByLayers("enrich", "events", "said")
                .check(HOUSE);
    }

    @Test
    void stagesKnowNoCamel() {
        noClasses()
                .that().resideInAnyPackage("org.copydesk.text..", "org.copydesk.parse..", "org.copydesk.clean..", "org.copydesk.classify..", "org.copydesk.enrich..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.camel..")
                .check(HOUSE);
    }

    /** The desk that starts it, the route, what happens when it does not work, and the one step that takes a file out of its hands. */
    @Test
    void onTheTopFloorFourClassesKnowCamelAndNoOthers() {
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().equals("org.copydesk") && knowsCamel(type)).map(HouseTest::file).distinct())
                .containsExactlyInAnyOrder("Desk", "Journey", "Troubles", "Editing");
    }

    @Test
    void noFileIsLongAndNoneIsCalledAHelper() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).hasSizeGreaterThan(200).allSatisfy(file -> {
            assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(file.getFileName().toString()).doesNotMatch(".*(Utils?|Helper|Manager|Impl)\\.java");
        });
    }

    private static boolean knowsCamel(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(known -> known.getTargetClass().getPackageName().startsWith("org.apache.camel"));
    }

    private static String file(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replaceFirst("\\$.*", "");
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        noClasses().that().resideOutsideOfPackage("org.copydesk.store..")
                .should().dependOnClassesThat().resideInAnyPackage("org.postgresql..", "com.zaxxer..", "org.flywaydb..", "io.zonky..")
                .check(HOUSE);
    }
}
