package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the numbers of a tensor come from: ready-made grids, and files where they may be opened. */
final class GridsRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.Grids<E> grids;
    private final PickList<Entry> box = new PickList<>(this::choose);
    private final NumbersChooser files;
    private final Entry custom;
    private boolean showing;
    private int choices;

    /** One entry of the list: its text, what it stands for, and what choosing it does. */
    private record Entry(String text, Optional<Offer> offer, Consumer<Entry> choice) {
        @Override
        public String toString() {
            return text;
        }
    }

    GridsRow(Parameter.Grids<E> grids, BenchModel<E> model, Words words, NumbersChooser files) {
        super(grids, model, words);
        this.grids = grids;
        this.files = files;
        this.custom = new Entry(words.say("preset.custom"), Optional.empty(), entry -> {});
        List<Entry> entries = new ArrayList<>(List.of(custom));
        for (Offer offer : grids.offers()) {
            String text = words.say(offer.name());
            entries.add(new Entry(
                    text,
                    Optional.of(offer),
                    entry -> files.offered(offer, once(numbers -> take(numbers, entry.text())), this::complain)));
        }
        if (grids.pictures()) {
            entries.add(new Entry(
                    words.say("preset.open"),
                    Optional.empty(),
                    entry -> files.picture(once(picture -> take(picture, entry.text())), this::complain)));
        }
        grids.arrays().ifPresent(arrays -> entries.add(open(arrays)));
        String name = words.say("field." + grids.key() + ".preset");
        box.setId(id() + "-preset");
        box.getItems().setAll(entries);
        box.setPrefWidth(184);
        box.setAccessibleText(name);
        fill(name, box);
    }

    private void choose() {
        Entry entry = box.getValue();
        if (!showing && entry != null) {
            choices++;
        }
        if (!showing && entry != null && attempt(() -> entry.choice().accept(entry))) {
            show(experiment());
        }
    }

    /** The entry that has the file of an array chosen. */
    private Entry open(Parameter.Arrays<E> arrays) {
        return new Entry(
                words().say("preset.array"),
                Optional.empty(),
                entry -> files.array(arrays.use(), once(stack -> take(arrays, stack, entry.text())), this::complain));
    }

    /** What is done with a file once it is read; it comes too late once something else was opened, or chosen here. */
    private <T> Consumer<T> once(Consumer<T> take) {
        int opening = model().openings();
        int choice = choices;
        return read -> {
            if (model().openings() == opening && choices == choice && attempt(() -> take.accept(read))) {
                show(experiment());
            }
        };
    }

    private void complain(RuntimeException failure) {
        attempt(() -> {
            throw failure;
        });
    }

    private void take(Numbers numbers, String name) {
        model().take(grids.key(), name, grids.with().apply(experiment(), numbers), numbers.levels());
    }

    private void take(Parameter.Arrays<E> arrays, GridStack stack, String text) {
        String name =
                stack.file().map(file -> String.valueOf(file.getFileName())).orElse(text);
        model().take(grids.key(), name, arrays.with().apply(experiment(), stack), stack.levels());
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
