package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.ComboBox;

/** Where the numbers of a tensor come from: ready-made grids, and picture files where they may be opened. */
final class GridsRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.Grids<E> grids;
    private final ComboBox<Entry> box = new ComboBox<>();
    private final PictureChooser pictures;
    private final Entry custom;
    private boolean showing;

    /** One entry of the list: its text, what it stands for, and what choosing it does. */
    private record Entry(String text, Optional<Offer> offer, Consumer<Entry> choice) {
        @Override
        public String toString() {
            return text;
        }
    }

    GridsRow(Parameter.Grids<E> grids, BenchModel<E> model, Words words, PictureChooser pictures) {
        super(grids, model, words);
        this.grids = grids;
        this.pictures = pictures;
        this.custom = new Entry(words.say("preset.custom"), Optional.empty(), entry -> {});
        List<Entry> entries = new ArrayList<>(List.of(custom));
        for (Offer offer : grids.offers()) {
            String text = words.say(offer.name());
            entries.add(new Entry(
                    text, Optional.of(offer), entry -> take(offer.numbers().get(), entry)));
        }
        if (grids.pictures()) {
            entries.add(new Entry(words.say("preset.open"), Optional.empty(), this::open));
        }
        String name = words.say("field." + grids.key() + ".preset");
        box.setId(id() + "-preset");
        box.getItems().setAll(entries);
        box.setOnAction(event -> choose());
        box.setOnHidden(event -> box.fireEvent(new Event(HomeFocus.CLOSED)));
        box.setPrefWidth(184);
        box.setAccessibleText(name);
        fill(name, box);
    }

    private void choose() {
        Entry entry = box.getValue();
        if (!showing && entry != null && attempt(() -> entry.choice().accept(entry))) {
            show(experiment());
        }
    }

    /** Has a picture chosen and read; it comes too late once something else was opened. */
    private void open(Entry entry) {
        int opening = model().openings();
        pictures.choose(
                picture -> {
                    if (model().openings() == opening && attempt(() -> take(picture, entry))) {
                        show(experiment());
                    }
                },
                this::complain);
    }

    private void complain(RuntimeException failure) {
        attempt(() -> {
            throw failure;
        });
    }

    /** Pictures are to be looked at: they are shown when all of them is computed. */
    private void take(Numbers numbers, Entry entry) {
        E next = grids.with().apply(experiment(), numbers);
        model().edit(Sentence.of("edit." + grids.key(), entry.text()), next);
        if (numbers.levels()) {
            model().toEnd();
        }
    }

    @Override
    void show(E experiment) {
        Numbers numbers = grids.get().apply(experiment);
        showing = true;
        box.setValue(box.getItems().stream()
                .filter(entry ->
                        entry.offer().map(offer -> offer.isShownBy(numbers)).orElse(false))
                .findFirst()
                .orElse(custom));
        showing = false;
    }
}
