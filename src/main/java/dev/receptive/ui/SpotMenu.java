package dev.receptive.ui;

import dev.receptive.bench.Elsewhere;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a number, asked of it by the other mouse button or by the menu key. */
final class SpotMenu {

    private final BenchModel<?> model;
    private final StageView stage;
    private final Notice notice;
    private final Runnable explained;
    private final CloserLook closer;
    private final ContextMenu menu = new ContextMenu();

    /**
     * The menu of the numbers of a stage.
     *
     * @param explained takes the keyboard when a number was asked
     */
    SpotMenu(BenchModel<?> model, StageView stage, Notice notice, Runnable explained, CloserLook closer) {
        this.model = model;
        this.stage = stage;
        this.notice = notice;
        this.explained = explained;
        this.closer = closer;
        menu.setId("number-menu");
    }

    void attach() {
        stage.setOnContextMenuRequested(this::open);
    }

    private void open(ContextMenuEvent event) {
        Optional<Spot> spot =
                event.isKeyboardTrigger() ? model.state().gaze().asked() : stage.spotAt(event.getX(), event.getY());
        spot.filter(any -> model.state().standing().target(any).isPresent()).ifPresent(any -> {
            stage.editor().commit();
            if (model.rules().hushes()) {
                notice.hint(Sentence.of("lesson.first")); // what a number can be asked is asked of whoever answers
                event.consume();
                return;
            }
            fill(any);
            Point2D at = event.isKeyboardTrigger() ? below(any) : new Point2D(event.getScreenX(), event.getScreenY());
            menu.show(stage, at.getX(), at.getY());
            event.consume();
        });
    }

    private Point2D below(Spot spot) {
        Box box = stage.view(stage.box(spot));
        return stage.localToScreen(box.x(), box.bottom());
    }

    private void fill(Spot spot) {
        Words words = model.state().words();
        menu.getItems().setAll(item("run.menu.explain", "mdi2h-help-circle-outline", words, () -> {
            model.ask(spot);
            explained.run();
        }));
        if (isChangeable(spot)) {
            menu.getItems().add(item("number.menu.change", "mdi2p-pencil-outline", words, () -> change(spot)));
        }
        if (model.timeOf(spot).isPresent()) {
            menu.getItems().add(item("number.menu.moment", "mdi2c-clock-outline", words, () -> model.jump(spot)));
        }
        closer.of(spot).ifPresent(other -> menu.getItems().add(elsewhere(other, words)));
        for (BenchModel.SpotDeed deed : model.deeds(spot)) {
            MenuItem item = new MenuItem(words.say(deed.name()), new FontIcon("mdi2l-lightning-bolt-outline"));
            item.setId("number-menu-" + deed.name().key().replace('.', '-'));
            item.setOnAction(event -> deed.act().get().ifPresent(notice::hint));
            menu.getItems().add(item);
        }
        menu.getItems()
                .add(item(
                        "edit.copy.menu",
                        "mdi2c-content-copy",
                        words,
                        () -> stage.grid(spot).blocks().copy()));
    }

    /** Of a number that is computed nobody expects to change it; of another that cannot be, it is said why. */
    private boolean isChangeable(Spot spot) {
        return model.isEditable(spot) || model.state().reading().explain(spot).isEmpty();
    }

    private void change(Spot spot) {
        if (model.isEditable(spot)) {
            stage.click(spot);
            stage.editor().open(spot, "");
        } else {
            notice.hint(EditedCell.why(model, spot));
        }
    }

    private MenuItem elsewhere(Elsewhere other, Words words) {
        String text = words.say("number.menu.elsewhere", words.say(other.name()));
        return named("number-menu-elsewhere", text, "mdi2o-open-in-app", () -> closer.open(other));
    }

    private static MenuItem item(String key, String icon, Words words, Runnable action) {
        return named(key.replace('.', '-'), words.say(key), icon, action);
    }

    private static MenuItem named(String id, String text, String icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
