package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.words.Words;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

/** A tab for each bench, or a list of them where there is no room for tabs; of a single bench, its name. */
final class BenchTabs extends StackPane {

    private final Segments<String> tabs;
    private final MenuButton list = new MenuButton();
    private final boolean several;

    BenchTabs(Desk desk, Words words) {
        this.tabs = new Segments<>(code -> desk.benches().named(code).ifPresent(desk::show));
        List<Bench<?>> all = desk.benches().all();
        this.several = all.size() > 1;
        if (!several) {
            Label only = new Label(words.say(all.get(0).name()));
            only.getStyleClass().add("bench-tab");
            getChildren().add(only);
            return;
        }
        tabs.getStyleClass().setAll("bench-tabs");
        for (Bench<?> bench : all) {
            String name = words.say(bench.name());
            tabs.add(bench.code(), "bench-" + bench.code(), name, name, "bench-tab");
            MenuItem item = new MenuItem(name);
            item.setId("bench-list-" + bench.code());
            item.setOnAction(event -> desk.show(bench));
            list.getItems().add(item);
        }
        tabs.show(desk.model().bench().code());
        list.setId("benches");
        list.setText(words.say(desk.model().bench().name()));
        list.setAccessibleText(list.getText());
        list.setMinWidth(USE_PREF_SIZE);
        list.setOnHidden(event -> list.fireEvent(new Event(HomeFocus.CLOSED)));
        getChildren().addAll(tabs, list);
        asList(false);
    }

    /** Shows the benches as a list, or as tabs. */
    void asList(boolean wanted) {
        if (several) {
            tabs.setVisible(!wanted);
            tabs.setManaged(!wanted);
            list.setVisible(wanted);
            list.setManaged(wanted);
            tabs.focus().update();
        }
    }
}
