package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is cut from AtlantaFX's sheets is missed by nothing: whatever can be opened is open here, nothing in it bears one of the
 * names whose rules are cut, and it looks to the pixel as with all rules.
 */
@Tag("painted")
@Tag("thorough")
class LookUnderneathTest extends OneWindowOnEveryBench {

    @AfterEach
    void asBefore() {
        open.run(() -> open.session.preferences().palette(Palette.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aBenchAndAllThatOpensOnItLooksAsWithAllRules(Bench<?> bench) {
        open.show(bench);

        looksAsWithAllRules(Palette.LIGHT, () -> {}, () -> {});
        looksAsWithAllRules(Palette.DARK, () -> {}, () -> {});
    }

    /** Whatever the mouse, the keyboard or the program makes of a control, and of all of them at once. */
    @ParameterizedTest
    @ValueSource(strings = {"hover", "focused default", "pressed armed cancel", "selected showing empty", "disabled"})
    void everyStateLooksAsWithAllRules(String states) {
        looksAsWithAllRules(Palette.LIGHT, this::openDialogs, () -> all(states, true));
        open.run(() -> all(states, false));
    }

    private static void all(String states, boolean on) {
        for (String state : states.split(" ", -1)) {
            PseudoClass each = PseudoClass.getPseudoClass(state);
            nodes().forEach(node -> node.pseudoClassStateChanged(each, on));
        }
    }

    /** All menus, all that is chosen from, what is said, what is asked and a number that is typed. */
    private void openAllThatOpens() {
        open.session.model().state().targets().stream().findFirst().ifPresent(target -> {
            open.session.model().ask(target.first());
            open.window.stage().editor().open(target.first(), "x");
        });
        open.window.notice().show(Sentence.of("error.number.empty"));
        open.layOut();
        for (Node node : nodes().toList()) {
            if (node instanceof ComboBoxBase<?> choice) {
                choice.show();
            } else if (node instanceof MenuButton menu) {
                menu.show();
            } else if (node instanceof TextField field && field.isEditable()) {
                field.setText("x");
                field.setStyle("-fx-display-caret: false"); // it blinks
            }
        }
    }

    private void closeAll() {
        for (Node node : nodes().toList()) {
            if (node instanceof ComboBoxBase<?> choice) {
                choice.hide();
            } else if (node instanceof MenuButton menu) {
                menu.hide();
            }
        }
        Window.getWindows().stream()
                .filter(window -> !window.equals(open.stage))
                .toList()
                .forEach(Window::hide);
    }

    private void openDialogs() {
        Words words = Words.in(Language.ENGLISH);
        new InfoDialog(open.stage, words).keys();
        new InfoDialog(open.stage, words).about();
        new ExportDialog(open.stage, open.session, words, open.window.notice(), open.workshop).open();
        new Tooltip("told").show(open.stage, 300, 300);
        new ContextMenu(new MenuItem("done")).show(open.stage, 400, 400);
    }

    private void looksAsWithAllRules(Palette palette, Runnable before, Runnable after) {
        open.run(() -> {
            open.session.preferences().palette(palette);
            openAllThatOpens(); // a list that drops down has its size from the second time on
            closeAll();
        });
        Map<String, int[]> cut = seen(Themes.sheetUnder(palette), before, after);
        Map<String, int[]> whole =
                seen(UnderSheet.ALL.get(palette.isDark() ? 1 : 0).whole(), before, after);
        open.run(() -> Application.setUserAgentStylesheet(Themes.sheetUnder(palette)));

        assertThat(cut.keySet()).isEqualTo(whole.keySet());
        assertThat(cut.entrySet())
                .filteredOn(window -> !Arrays.equals(window.getValue(), whole.get(window.getKey())))
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    /** Each window as it is painted under a sheet; nothing in it bears one of the names. */
    private Map<String, int[]> seen(String sheet, Runnable before, Runnable after) {
        return open.fx(() -> {
            Application.setUserAgentStylesheet(sheet);
            before.run();
            openAllThatOpens();
            after.run();
            assertThat(unused()).isEmpty();
            Map<String, int[]> all = new LinkedHashMap<>();
            for (Window window : List.copyOf(Window.getWindows())) {
                LaidOut.pass(window.getScene().getRoot());
                if (window instanceof PopupWindow) { // the length of a list that drops down is estimated anew each time
                    window.getScene().getRoot().lookupAll(".scroll-bar").forEach(bar -> bar.setOpacity(0));
                }
                WritableImage image = window.getScene().snapshot(null);
                int width = (int) image.getWidth();
                int height = (int) image.getHeight();
                int[] pixels = new int[width * height];
                image.getPixelReader()
                        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                all.put(all.size() + " " + window.getClass().getSimpleName() + " " + width + "×" + height, pixels);
            }
            closeAll();
            return all;
        });
    }

    /** The names and states of what is there for which no rule is left. */
    private static Set<String> unused() throws IOException {
        Set<String> found = new TreeSet<>();
        nodes().forEach(node -> {
            found.addAll(node.getStyleClass());
            node.getPseudoClassStates().forEach(state -> found.add(":" + state.getPseudoClassName()));
        });
        assertThat(found).contains("context-menu", "menu-item", "label", "stage", "text-field");
        found.retainAll(UnderSheet.notUsed());
        return found;
    }

    private static Stream<Node> nodes() {
        List<Node> all = new ArrayList<>();
        List.copyOf(Window.getWindows()).forEach(window -> add(window.getScene().getRoot(), all));
        return all.stream();
    }

    private static void add(Node node, List<Node> to) {
        to.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, to));
        }
    }
}
