package dev.receptive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.stream.Stream;

/** The arrows: what each package may use of the program, each with its reason. */
@AnalyzeClasses(packages = "dev.receptive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.receptive";

    /** Here, because to read all classes takes longer than to ask what they use. */
    @ArchTest
    static final ArchTests habits = ArchTests.in(Habits.class);

    @ArchTest
    static final ArchRule tensor_uses_nothing_else = only("tensor").because("numbers mean nothing yet");

    @ArchTest
    static final ArchRule time_uses_nothing_else =
            only("time").because("a score times anything, not only convolutions");

    @ArchTest
    static final ArchRule scene_uses_nothing_else =
            only("scene").because("three painters draw marks without knowing what they mean");

    @ArchTest
    static final ArchRule words_use_nothing_else =
            only("words").because("every package may refuse, and a sentence has no language until it is shown");

    @ArchTest
    static final ArchRule nn_uses_tensor =
            only("nn", "tensor").because("the core is read by people who learn how a network computes");

    @ArchTest
    static final ArchRule optim_uses_the_core =
            only("optim", "nn", "tensor").because("a step of descent is arithmetic on parameters and gradients");

    @ArchTest
    static final ArchRule fast_uses_the_core =
            only("fast", "optim", "nn", "tensor").because("it computes what the core defines and nothing else");

    @ArchTest
    static final ArchRule architecture_uses_the_core =
            only("architecture", "nn", "tensor").because("a known network is layers and nothing else");

    @ArchTest
    static final ArchRule train_uses_the_core_and_data = only("train", "fast", "optim", "nn", "tensor", "data", "words")
            .because("a network learns with no console and no window to tell of it");

    @ArchTest
    static final ArchRule data_uses_tensor_and_words =
            only("data", "tensor", "words").because("a file becomes numbers or a refusal");

    @ArchTest
    static final ArchRule digit_uses_the_core_and_data = only(
                    "digit", "train", "architecture", "fast", "nn", "tensor", "data", "words")
            .because("what a network says to digits is computed the same with no bench to show it");

    @ArchTest
    static final ArchRule yaml_knows_no_experiment = only("yaml", "tensor", "data", "words")
            .because("a text is read the same way whatever it is about: lessons, experiments, settings");

    @ArchTest
    static final ArchRule prose_knows_no_lesson = only("prose", "yaml", "scene", "words")
            .because("a text is the same whatever it is about; the roles it speaks of are those of the stage");

    @ArchTest
    static final ArchRule formula_uses_roles_and_words = only("formula", "yaml", "scene", "words")
            .because("a formula is outlines in the colours of roles, or a mistake with its place");

    @ArchTest
    static final ArchRule figure_knows_no_bench = only("figure", "nn", "tensor", "time", "scene", "words")
            .because("what recurs in pictures is the same on every bench; it writes what the core's forms say");

    @ArchTest
    static final ArchRule bench_is_what_benches_need = only(
                    "bench", "figure", "nn", "tensor", "time", "scene", "yaml", "data", "words")
            .because("the seam is under the benches: it knows none of them, and no document");

    @ArchTest
    static final ArchRule a_slice_uses_the_seam = classes()
            .that()
            .resideInAPackage(ROOT + ".bench.(*)..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                    .or(resideInAnyPackage(packages(
                            "bench",
                            "bench..",
                            "figure",
                            "digit",
                            "architecture",
                            "train",
                            "optim",
                            "fast",
                            "nn",
                            "tensor",
                            "time",
                            "scene",
                            "yaml",
                            "data",
                            "words"))))
            .because("a bench is computed, told and written with what stands below it");

    @ArchTest
    static final ArchRule slices_do_not_know_each_other = slices().matching(ROOT + ".bench.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a bench can be read, changed and taken out without looking at another");

    @ArchTest
    static final ArchRule only_the_registry_knows_a_slice = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".bench.(*)..")))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".document.Benches")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".bench.(*)..")
            .because("a bench is added with one line, in Benches");

    @ArchTest
    static final ArchRule document_is_over_the_benches = only(
                    "document", "bench", "bench.(*)", "figure", "time", "tensor", "yaml", "data", "words")
            .because("a file holds what a bench can set up, however it is shown");

    @ArchTest
    static final ArchRule lesson_is_over_documents = only(
                    "lesson", "document", "prose", "formula", "bench", "figure", "nn", "time", "yaml", "data", "words")
            .because("a lesson is taken, checked and printed with no window, on whatever bench there is");

    @ArchTest
    static final ArchRule export_uses_what_it_paints = only("export", "bench", "time", "scene", "data", "words")
            .because("a lecture's pictures are made on a server with no display, of any story");

    @ArchTest
    static final ArchRule nobody_but_the_root_uses_the_console = noClasses()
            .that(not(resideInAnyPackage(ROOT, ROOT + ".console")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".console")
            .because("what a command does can be done without one");

    @ArchTest
    static final ArchRule only_the_root_uses_ui = noClasses()
            .that(not(resideInAnyPackage(ROOT, ROOT + ".ui")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".ui")
            .because("the window shows the program; nothing in the program needs it");

    @ArchTest
    static final ArchRule nobody_uses_the_root = noClasses()
            .that(not(resideInAPackage(ROOT)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("the program starts there");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs another cannot be understood after it as well as before it");

    @ArchTest
    static final ArchRule every_package_has_its_arrows = classes()
            .should()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".tensor",
                    ROOT + ".nn",
                    ROOT + ".optim",
                    ROOT + ".architecture",
                    ROOT + ".train",
                    ROOT + ".digit",
                    ROOT + ".fast",
                    ROOT + ".time",
                    ROOT + ".scene",
                    ROOT + ".yaml",
                    ROOT + ".prose",
                    ROOT + ".formula",
                    ROOT + ".figure",
                    ROOT + ".bench",
                    ROOT + ".bench.(*)",
                    ROOT + ".document",
                    ROOT + ".lesson",
                    ROOT + ".data",
                    ROOT + ".words",
                    ROOT + ".export",
                    ROOT + ".console",
                    ROOT + ".ui")
            .because("a new package is a decision: it gets its rule here");

    /** The first package uses of the program only itself and the others. */
    private static ClassesShouldConjunction only(String user, String... used) {
        String[] known =
                packages(Stream.concat(Stream.of(user), Arrays.stream(used)).toArray(String[]::new));
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + user)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(known)));
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name).toArray(String[]::new);
    }
}
