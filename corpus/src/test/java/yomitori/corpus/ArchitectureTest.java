package yomitori.corpus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packages depend on each other as ARCHITECTURE.md says, and libraries stop at a module's edge. */
class ArchitectureTest {
    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("yomitori");
    }

    @Test
    void dependenciesRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("yomitori..")
                .layer("text").definedBy("yomitori.text")
                .layer("facts").definedBy("yomitori.facts")
                .layer("extract").definedBy("yomitori.extract")
                .layer("leaves").definedBy("yomitori.extract.names", "yomitori.extract.values", "yomitori.extract.relations")
                .layer("index").definedBy("yomitori.index")
                .layer("pipeline").definedBy("yomitori", "yomitori.source", "yomitori.unpack", "yomitori.discover", "yomitori.read",
                        "yomitori.ingest", "yomitori.views", "yomitori.copies", "yomitori.export", "yomitori.train",
                        "yomitori.cli")
                .whereLayer("leaves").mayOnlyBeAccessedByLayers("index", "pipeline")
                .whereLayer("index").mayOnlyBeAccessedByLayers("pipeline")
                .whereLayer("pipeline").mayNotBeAccessedByAnyLayer()
                .whereLayer("extract").mayOnlyBeAccessedByLayers("leaves", "index", "pipeline")
                .whereLayer("facts").mayOnlyBeAccessedByLayers("extract", "leaves", "index", "pipeline")
                .check(classes);
    }

    @Test
    void namesValuesAndRelationsDoNotKnowEachOther() {
        slices().matching("yomitori.extract.(*)..").should().notDependOnEachOther().check(classes);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("yomitori.(*)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void recordsOfTextAndFactsKnowNoLibrary() {
        noClasses()
                .that().resideInAPackage("yomitori.facts")
                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "yomitori.facts", "yomitori.text")
                .check(classes);
    }

    @Test
    void jsoupAndJacksonStayInThePipeline() {
        noClasses()
                .that().resideInAnyPackage("yomitori.text..", "yomitori.facts..", "yomitori.extract..", "yomitori.index..")
                .should().dependOnClassesThat().resideInAnyPackage("org.jsoup..", "com.fasterxml..", "org.commonmark..", "picocli..")
                .check(classes);
    }

    @Test
    void publicSignaturesOfTheExtractorsShowNoLucene() {
        ArchRuleDefinition.methods()
                .that().areDeclaredInClassesThat().resideInAnyPackage("yomitori.text..", "yomitori.facts..", "yomitori.extract..")
                .and().arePublic()
                .and().areDeclaredInClassesThat().arePublic()
                .should(showNothingFrom("org.apache.lucene"))
                .check(classes);
    }

    private static ArchCondition<JavaMethod> showNothingFrom(String packageName) {
        return new ArchCondition<>("show no type of " + packageName) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean shown = method.getRawReturnType().getPackageName().startsWith(packageName)
                        || method.getRawParameterTypes().stream().anyMatch(type -> type.getPackageName().startsWith(packageName));
                if (shown) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows " + packageName));
                }
            }
        };
    }
}
