package dev.receptive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import javafx.scene.control.Dialog;
import org.jspecify.annotations.NullMarked;

/** What each package may use of the world, and the habits that keep packages apart, each with its reason; asked by {@link ArchitectureTest}. */
final class Habits {

    private static final String ROOT = "dev.receptive";

    private Habits() {}

    @ArchTest
    static final ArchRule only_ui_knows_javafx = noClasses()
            .that(not(resideInAPackage(ROOT + ".ui")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
            .because("experiments must open, run and export with no display");

    @ArchTest
    static final ArchRule only_export_data_and_formula_know_java2d = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".export", ROOT + ".data", ROOT + ".formula")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..")
            .because("pictures are read at one edge and written at another, and what sets TeX paints in Java2D");

    @ArchTest
    static final ArchRule only_formula_knows_the_setter_of_tex = noClasses()
            .that(not(resideInAPackage(ROOT + ".formula")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.scilab..")
            .because("it is slow to load and keeps state of its own, which one package can see to");

    @ArchTest
    static final ArchRule only_prose_knows_the_reader_of_markdown = noClasses()
            .that(not(resideInAPackage(ROOT + ".prose")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..")
            .because("its nodes can be changed by whoever holds them; the records of prose cannot");

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
    static final ArchRule arrays_are_shared_in_the_core_alone = noClasses()
            .that(not(resideInAnyPackage(
                    ROOT + ".tensor", ROOT + ".nn", ROOT + ".optim", ROOT + ".fast", ROOT + ".train", ROOT + ".data")))
            .should()
            .accessTargetWhere(method(ROOT + ".tensor.Tensor", "numbers", "over"))
            .because("a tensor whose array somebody writes to is no value");

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
    static final ArchRule nobody_but_main_and_waiting_threads_read_a_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".fast.Workers")
            .should()
            .accessTargetWhere(
                    method("java.lang.System", "nanoTime", "currentTimeMillis").or(method("java.time.Instant", "now")))
            .because("time is given: the same seconds show the same picture on the screen and in a file, and a test "
                    + "can give them; Main has the clock that a command is given, and no number follows from how long a "
                    + "thread of Workers waits before it lies down");

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

    @ArchTest
    static final ArchRule no_control_is_without_its_rules = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "javafx\\.scene\\.(chart|web)\\..*|javafx\\.scene\\.control\\.(Accordion|Alert|Choice(Box|Dialog)|"
                            + "(Color|Date)Picker|Hyperlink|Pagination|PasswordField|RadioButton|Spinner|SplitMenuButton|SplitPane|Tab(Pane)?"
                            + "|(Tree)?TableView|TextArea|TextInputDialog|TitledPane|ToolBar|TreeView)")
            .because(
                    "its rules are cut from the style sheets: take its names out of styles-not-used.txt, and write the sheets anew");

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
