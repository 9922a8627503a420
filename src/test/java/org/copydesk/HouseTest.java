package org.copydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages are the pipeline: arrows run one way. */
@AnalyzeClasses(packages = "org.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule FLOORS = layeredArchitecture().consideringOnlyDependenciesInLayers()
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
            .whereLayer("intake").mayOnlyBeAccessedByLayers("desk", "watch", "store", "parse");

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("org.copydesk.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WINGS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("enrich").definedBy("org.copydesk.enrich")
            .layer("events").definedBy("org.copydesk.enrich.events..")
            .layer("said").definedBy("org.copydesk.enrich.said..")
            .layer("figures").definedBy("org.copydesk.enrich.figures..")
            .layer("names").definedBy("org.copydesk.enrich.names..")
            .whereLayer("enrich").mayNotBeAccessedByAnyLayer()
            .whereLayer("events").mayOnlyBeAccessedByLayers("enrich")
            .whereLayer("said").mayOnlyBeAccessedByLayers("enrich", "events")
            .whereLayer("figures").mayOnlyBeAccessedByLayers("enrich", "events", "said");

    @ArchTest
    static final ArchRule STAGES_KNOW_NO_CAMEL = noClasses()
            .that().resideInAnyPackage("org.copydesk.text..", "org.copydesk.parse..", "org.copydesk.clean..", "org.copydesk.classify..", "org.copydesk.enrich..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_THE_DATABASE = classes()
            .that().resideInAnyPackage("org.postgresql..", "com.zaxxer..", "org.flywaydb..", "io.zonky..")
            .should().onlyBeAccessed().byAnyPackage("org.copydesk.store..", "org.postgresql..", "com.zaxxer..", "org.flywaydb..", "io.zonky..");
}
