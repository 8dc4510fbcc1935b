package dev.receptive.ui;

import dev.receptive.figure.Touch;
import dev.receptive.lesson.DrillKind;
import dev.receptive.scene.Palette;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu bar. Keys that also mean something in a field are shown beside an item, and handled by {@link Keys}. */
final class Menus extends MenuBar {

    private final Session session;
    private final FileActions files;
    private final Framing window;
    private final Views views;
    private final Words words;

    Menus(Session session, FileActions files, Framing window, Views views) {
        this.session = session;
        this.files = files;
        this.window = window;
        this.views = views;
        this.words = views.words();
        setId("menus");
        getMenus().addAll(file(), edit(), view(), run(), lessons(), help());
    }

    private Menu file() {
        Menu recent = new Menu(words.say("file.recent"), new FontIcon("mdi2h-history"));
        recent.setOnShowing(event -> fill(recent));
        fill(recent);
        MenuItem weights = item(
                "file.save.weights",
                "mdi2c-content-save-cog-outline",
                "",
                () -> files.weights().choose());
        Menu menu = menu(
                "menu.file",
                item("file.open", "mdi2f-folder-open-outline", "Shortcut+O", files::open),
                recent,
                item("file.save", "mdi2c-content-save-outline", "Shortcut+S", files::save),
                item("file.save.as", "mdi2c-content-save-edit-outline", "Shortcut+Shift+S", files::saveAs),
                weights,
                new SeparatorMenuItem(),
                item("file.export.menu", "mdi2e-export-variant", "Shortcut+E", files::export),
                new SeparatorMenuItem(),
                item("file.quit", "mdi2c-close", "Shortcut+Q", window::close));
        menu.setOnShowing(event -> weights.setDisable(!files.weights().areThere()));
        return menu;
    }

    private void fill(Menu recent) {
        recent.getItems().clear();
        for (String path : session.settings().recent()) {
            MenuItem item = new MenuItem(path);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> files.openRecent(path));
            recent.getItems().add(item);
        }
        if (recent.getItems().isEmpty()) {
            MenuItem none = new MenuItem(words.say("file.recent.none"));
            none.setDisable(true);
            recent.getItems().add(none);
        }
    }

    private Menu edit() {
        MenuItem undo = item("edit.undo", "mdi2u-undo", "Shortcut+Z", () -> model().undo());
        named(undo, "edit.undo", views.undoing().undoName());
        MenuItem redo = item("edit.redo", "mdi2r-redo", "Shortcut+Shift+Z", () -> model().redo());
        named(redo, "edit.redo", views.undoing().redoName());
        Menu menu = menu(
                "menu.edit",
                undo,
                redo,
                item("edit.anew.menu", "mdi2r-restore", "", () -> model().startAnew()),
                new SeparatorMenuItem(),
                item("edit.copy.menu", "mdi2c-content-copy", "", () -> grid(GridBlocks::copy, "copy.where")),
                item("edit.paste.menu", "mdi2c-content-paste", "", () -> grid(GridBlocks::paste, "paste.where")),
                item(
                        "edit.replace.menu",
                        "mdi2f-file-replace-outline",
                        "",
                        () -> grid(GridBlocks::replace, "paste.where")));
        menu.getItems().add(new SeparatorMenuItem());
        for (String tensor : model().bench().edited()) {
            menu.getItems().add(item("edit.grid." + tensor, "mdi2g-grid", "", () -> focus(tensor)));
        }
        return menu;
    }

    private void focus(String tensor) {
        if (!views.grids().focusGrid(tensor)) {
            views.notice().hint(Sentence.of("error.grid.none"));
            return;
        }
        views.grids()
                .focusedGrid()
                .filter(grid -> grid.target().touch() == Touch.READ)
                .ifPresent(grid -> views.notice().hint(EditedCell.why(model(), grid.current())));
    }

    /** Does something with the grid that has the keyboard; where none has, it is said which could. */
    private void grid(Consumer<GridBlocks> what, String where) {
        views.grids()
                .focusedGrid()
                .map(GridNode::blocks)
                .ifPresentOrElse(what, () -> views.notice().hint(Sentence.of(where)));
    }

    /** An item that says what it undoes, and rests when there is nothing. */
    private void named(MenuItem item, String key, ReadOnlyStringProperty name) {
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> name.get() == null ? words.say(key) : words.say(key + ".named", name.get()), name));
        item.disableProperty().bind(name.isNull());
    }

    private Menu view() {
        ToggleGroup themes = new ToggleGroup();
        Menu theme = new Menu(words.say("view.theme"), new FontIcon("mdi2t-theme-light-dark"));
        for (Palette palette : Palette.values()) {
            RadioMenuItem item = new RadioMenuItem(words.say("theme." + palette.code()));
            item.setToggleGroup(themes);
            item.setSelected(palette == session.settings().palette());
            item.setOnAction(event -> session.preferences().palette(palette));
            theme.getItems().add(item);
        }
        ToggleGroup languages = new ToggleGroup();
        Menu language = new Menu(words.say("view.language"), new FontIcon("mdi2t-translate"));
        for (Language each : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(Words.in(each).say("language.name"));
            item.setToggleGroup(languages);
            item.setSelected(each == words.language());
            item.setOnAction(event -> session.language(each));
            language.getItems().add(item);
        }
        CheckMenuItem examples = new CheckMenuItem(words.say("view.examples"));
        examples.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
        examples.setOnAction(event -> window.showExamples(!window.showsExamples()));
        CheckMenuItem inspector = new CheckMenuItem(words.say("view.inspector"));
        inspector.setAccelerator(KeyCombination.valueOf("Shortcut+P"));
        inspector.setOnAction(event -> window.showInspector(!window.showsInspector()));
        Menu menu = menu(
                "menu.view",
                item(
                        "view.closer",
                        "mdi2m-magnify-plus-outline",
                        "Shortcut+EQUALS",
                        () -> views.stage().zoom(1.25)),
                item(
                        "view.further",
                        "mdi2m-magnify-minus-outline",
                        "Shortcut+MINUS",
                        () -> views.stage().zoom(0.8)),
                item(
                        "view.fit",
                        "mdi2f-fit-to-page-outline",
                        "Shortcut+0",
                        () -> views.stage().fit()),
                new SeparatorMenuItem(),
                theme,
                language,
                examples,
                inspector,
                new SeparatorMenuItem(),
                item("view.present.menu", "mdi2p-presentation", "", () -> window.present(!window.isPresenting())));
        menu.setOnShowing(event -> {
            examples.setSelected(window.showsExamples());
            inspector.setSelected(window.showsInspector());
        });
        return menu;
    }

    private Menu run() {
        return menu(
                "menu.run",
                item("run.menu.play", "mdi2p-play", "", () -> model().playOrPause()),
                item("run.menu.forward", "mdi2s-step-forward", "", () -> model().next(step())),
                item("run.menu.back", "mdi2s-step-backward", "", () -> model().previous(step())),
                item("run.menu.larger.forward", "mdi2c-chevron-double-right", "", () -> model().next(model().larger())),
                item("run.menu.larger.back", "mdi2c-chevron-double-left", "", () -> model().previous(model().larger())),
                item("run.menu.start", "mdi2s-skip-backward", "", () -> model().toStart()),
                item("run.menu.end", "mdi2s-skip-forward", "", () -> model().toEnd()),
                new SeparatorMenuItem(),
                item("run.menu.explain", "mdi2h-help-circle-outline", "", window::explain),
                item("run.menu.turn", "mdi2s-school-outline", "", this::turn),
                new SeparatorMenuItem(),
                item("run.menu.faster", "mdi2s-speedometer", "", () -> model().faster()),
                item("run.menu.slower", "mdi2s-speedometer-slow", "", () -> model().slower()));
    }

    private void turn() {
        if (!window.turn()) {
            window.tell(Sentence.of("keys.job.none"));
        }
    }

    private Menu lessons() {
        Lessons lessons = session.lessons();
        CheckMenuItem asks = new CheckMenuItem(words.say("lesson.menu.asks"));
        asks.setId("lesson-asks");
        asks.setOnAction(event -> lessons.asking(asks.isSelected()));
        MenuItem anew = item("lesson.menu.anew", "mdi2r-restore", "", lessons::anew);
        Menu menu = menu(
                "menu.lessons",
                item("lesson.menu.contents", "mdi2f-format-list-bulleted", "", () -> contents(lessons)),
                item("lesson.menu.next", "mdi2c-chevron-right", "", () -> lessons.click(1)),
                item("lesson.menu.previous", "mdi2c-chevron-left", "", () -> lessons.click(-1)),
                drills(lessons),
                new SeparatorMenuItem(),
                asks,
                anew,
                item(
                        "lesson.menu.export",
                        "mdi2t-table-arrow-right",
                        "",
                        () -> files.progress().choose()));
        menu.setOnShowing(event -> {
            asks.setSelected(lessons.state().asks());
            anew.setDisable(lessons.page().isEmpty());
            anew.setText(
                    words.say(lessons.drills().drill().isPresent() ? "lesson.menu.anew.drill" : "lesson.menu.anew"));
        });
        return menu;
    }

    private Menu drills(Lessons lessons) {
        Menu all = new Menu(words.say("lesson.menu.drills"), new FontIcon("mdi2r-repeat"));
        for (DrillKind kind : DrillKind.values()) {
            MenuItem item = new MenuItem(words.say(kind.key()));
            item.setOnAction(event -> lessons.drills().open(kind));
            all.getItems().add(item);
        }
        return all;
    }

    private void contents(Lessons lessons) {
        window.showExamples(true);
        lessons.close();
        lessons.show(true);
        views.side().enterContents();
    }

    private BenchModel<?> model() {
        return session.model();
    }

    private StepSize step() {
        return model().state().pace().step();
    }

    private Menu help() {
        return menu(
                "menu.help",
                item("help.keys", "mdi2k-keyboard-outline", "", views.help()::keys),
                item("help.about", "mdi2i-information-outline", "", views.help()::about));
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(words.say(key), null, items);
    }

    private MenuItem item(String key, String icon, String accelerator, Runnable action) {
        MenuItem item = new MenuItem(words.say(key), new FontIcon(icon));
        item.setId(key.replace('.', '-'));
        if (!accelerator.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(accelerator));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
