package dev.receptive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Dialog;
import org.jspecify.annotations.NullMarked;

/** The arrows between the packages and the habits that keep them apart, each with its reason. */
@AnalyzeClasses(packages = "dev.receptive", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.receptive";

    // The arrows: what each package may use of the program.

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
    static final ArchRule arrays_are_shared_in_the_core_alone = noClasses()
            .that(not(resideInAnyPackage(
                    ROOT + ".tensor", ROOT + ".nn", ROOT + ".optim", ROOT + ".fast", ROOT + ".train", ROOT + ".data")))
            .should()
            .accessTargetWhere(method(ROOT + ".tensor.Tensor", "numbers", "over"))
            .because("a tensor whose array somebody writes to is no value");

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
    static final ArchRule yaml_knows_no_experiment = only("yaml", "tensor", "data", "words")
            .because("a text is read the same way whatever it is about: lessons, experiments, settings");

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
                    ROOT + ".fast",
                    ROOT + ".time",
                    ROOT + ".scene",
                    ROOT + ".yaml",
                    ROOT + ".figure",
                    ROOT + ".bench",
                    ROOT + ".bench.(*)",
                    ROOT + ".document",
                    ROOT + ".data",
                    ROOT + ".words",
                    ROOT + ".export",
                    ROOT + ".console",
                    ROOT + ".ui")
            .because("a new package is a decision: it gets its rule here");

    // What each package may use of the world.

    @ArchTest
    static final ArchRule only_ui_knows_javafx = noClasses()
            .that(not(resideInAPackage(ROOT + ".ui")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
            .because("experiments must open, run and export with no display");

    @ArchTest
    static final ArchRule only_export_and_data_know_java2d = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".export", ROOT + ".data")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..")
            .because("pictures are read at one edge and written at another");

    @ArchTest
    static final ArchRule only_the_frame_clock_animates = noClasses()
            .that()
            .haveNameNotMatching(ROOT + "\\.ui\\.FrameClock(\\$\\d+)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.animation.AnimationTimer")
            .because("one clock drives the stage, and a test can take its place");

    @ArchTest
    static final ArchRule painters_know_no_cells = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".scene", ROOT + ".figure", ROOT + ".bench.(*)")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + ".scene.Cell")
            .because("scene says once what a cell is made of, so that the screen and every file show the same cell");

    @ArchTest
    static final ArchRule nothing_animates_by_itself = noClasses()
            .should()
            .dependOnClassesThat(isA("javafx.animation.Animation"))
            .because("what moves by itself cannot be scrubbed, stepped back or exported");

    @ArchTest
    static final ArchRule nobody_waits = noClasses()
            .should()
            .accessTargetWhere(method("java.lang.Thread", "sleep").or(method("java.util.concurrent.TimeUnit", "sleep")))
            .because("a screen that waits is frozen");

    @ArchTest
    static final ArchRule nobody_but_main_reads_a_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should()
            .accessTargetWhere(
                    method("java.lang.System", "nanoTime", "currentTimeMillis").or(method("java.time.Instant", "now")))
            .because("time is given: the same seconds show the same picture on the screen and in a file, and a test "
                    + "can give them; Main has the clock that a command is given");

    @ArchTest
    static final ArchRule only_the_edge_prints = noClasses()
            .that(not(resideInAPackage(ROOT)))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".words.Defect")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.App")
            .should()
            .accessTargetWhere(
                    method("java.lang.System", "out", "err").or(method("java.lang.Throwable", "printStackTrace")))
            .because("what went wrong is said to the person it concerns, in a sentence");

    @ArchTest
    static final ArchRule dialogs_are_dressed_in_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("WindowDialog")
            .should()
            .callConstructor(Dialog.class)
            .because("a dialog that is not dressed as its window has another theme and another language's font");

    @ArchTest
    static final ArchRule nobody_styles_by_hand = noClasses()
            .should()
            .accessTargetWhere(method("javafx.css.Styleable", "setStyle")
                    .or(method("javafx.scene.Node", "setStyle"))
                    .or(method("javafx.scene.control.MenuItem", "setStyle")))
            .because("a theme can restyle a class, not a string in a source");

    // Names and packages.

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for = noClasses()
            .should()
            .haveNameMatching(".*[.$]\\w*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*[.$](Abstract|Common)\\w*")
            .because("such a name is a room that everything ends up in");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(resideInANullMarkedPackage())
            .because("NullAway checks marked packages only, and package-info.java says what a package is for");

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

    private static DescribedPredicate<JavaClass> isA(String type) {
        return DescribedPredicate.describe("are a " + type, found -> found.isAssignableTo(type));
    }

    /** Calls of methods, and references to them. */
    private static DescribedPredicate<JavaAccess<?>> method(String owner, String... names) {
        return DescribedPredicate.describe(
                owner + "." + String.join(" or ", names),
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && Set.of(names).contains(access.getTarget().getName()));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return ArchCondition.from(DescribedPredicate.describe(
                "reside in a package that is @NullMarked",
                found -> found.getPackage().isAnnotatedWith(NullMarked.class)));
    }
}
