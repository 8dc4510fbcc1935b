package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.ExampleList;
import dev.receptive.document.Opened;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All benches, each with its own state, of which one is in front; and the way back from where one led to another. */
final class Desk {

    private final Benches benches;
    private final Map<String, BenchModel<?>> models = new LinkedHashMap<>();
    private final Deque<Visit<?>> visits = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<BenchState<?>> state = new ReadOnlyObjectWrapper<>();
    private final double speed;
    private Optional<Workshop> workshop = Optional.empty();
    private GaveWay told = (gone, back, why) -> {};
    private Optional<ExampleList> examples = Optional.empty();
    private Language language;
    private BenchModel<?> front;

    /**
     * From where a visit started, and what lay there if the visit was on the same bench: another bench stays as it is, with
     * all that happens on it meanwhile.
     */
    private record Visit<E extends Experiment>(BenchModel<E> from, Optional<Opened<E>> replaced, Bookmark at) {

        static <E extends Experiment> Visit<E> of(BenchModel<E> from, Bench<?> to) {
            boolean same = from.bench().code().equals(to.code());
            Optional<Opened<E>> opened = Optional.of(from.state().opened());
            return new Visit<>(from, opened.filter(any -> same), from.bookmark());
        }

        void goBack() {
            replaced.ifPresent(opened -> from.open(opened.left(at), Sentence.of("edit.back")));
        }
    }

    /** A desk on whose first bench a document lies. */
    Desk(Benches benches, Document<?> document, Language language, double speed) {
        this.benches = benches;
        this.language = language;
        this.speed = speed;
        this.front = begin(document);
        state.set(front.state());
    }

    /** A model is there before anything lies on it: so the first document comes onto the stage as every other does. */
    private <E extends Experiment> BenchModel<E> begin(Document<E> document) {
        BenchModel<E> model = new BenchModel<>(document.setup().bench(), language, speed);
        models.put(model.bench().code(), model);
        workshop.ifPresent(place -> model.computeIn(place, told));
        model.stateProperty().addListener((property, before, now) -> {
            if (isInFront(model)) {
                state.set(now);
            }
        });
        model.start(Opened.of(document, Optional.empty()));
        return model;
    }

    @SuppressWarnings("ReferenceEquality") // a model is known by identity
    private boolean isInFront(BenchModel<?> model) {
        return model == front;
    }

    /** From now on, what takes long to compute on any bench is computed there; what cannot be computed is told. */
    void computeIn(Workshop place, GaveWay failed) {
        workshop = Optional.of(place);
        told = failed;
        models.values().forEach(model -> model.computeIn(place, failed));
    }

    /** From now on, a bench that comes to the front for the first time has the first example of its own on it. */
    void beginWith(ExampleList all) {
        examples = Optional.of(all);
    }

    Benches benches() {
        return benches;
    }

    /** The state of the bench in front. */
    ReadOnlyObjectProperty<BenchState<?>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The bench in front. */
    BenchModel<?> model() {
        return front;
    }

    /** The model of a bench, made when it is first needed. */
    @SuppressWarnings("unchecked") // each model is kept under the code of its own bench
    <E extends Experiment> BenchModel<E> model(Bench<E> bench) {
        BenchModel<?> known = models.get(bench.code());
        return known == null ? begin(first(bench)) : (BenchModel<E>) known;
    }

    @SuppressWarnings("unchecked") // an experiment belongs to its bench
    private <E extends Experiment> Document<E> first(Bench<E> bench) {
        return examples.stream()
                .flatMap(all -> all.on(bench.code()).stream())
                .findFirst()
                .map(example -> (Document<E>) example.document())
                .orElseGet(() -> Document.untitled(bench.setup()));
    }

    /** Brings a bench to the front, as it was left. */
    void show(Bench<?> bench) {
        front.typing().finish();
        front = model(bench);
        state.set(front.state());
    }

    /** Brings the bench that is so many tabs further to the front; after the last comes the first. */
    void turn(int by) {
        List<Bench<?>> all = benches.all();
        show(all.get(Math.floorMod(all.indexOf(front.bench()) + by, all.size())));
    }

    /** Lays something on its bench and brings that to the front; there is nothing to undo then. */
    <E extends Experiment> void start(Opened<E> opened) {
        Bench<E> bench = opened.document().setup().bench();
        front.typing().finish();
        visits.clear();
        model(bench).start(opened);
        show(bench);
    }

    /**
     * Lays on their benches what lay there in the last run, and brings that of the last of them to the front. There is
     * nothing to undo then, unless somebody has done something on a bench meanwhile, which undo brings back.
     */
    void layAgain(List<Opened<?>> left) {
        for (Opened<?> each : left) {
            BenchModel<?> model = model(each.document().setup().bench());
            try {
                layAgain(each);
            } catch (RuntimeException | Error notShown) {
                Sentence why =
                        Sentence.of("error.computed", Mishap.reported(notShown).told());
                told.told(each, model.state().opened(), why);
            }
        }
        if (!left.isEmpty()) {
            show(left.get(left.size() - 1).document().setup().bench());
        }
    }

    private <E extends Experiment> void layAgain(Opened<E> left) {
        BenchModel<E> model = model(left.document().setup().bench());
        if (model.state().history().past().isEmpty()) {
            model.start(left);
        } else {
            model.open(left, Sentence.of("edit.back"));
        }
    }

    /** The models of the benches on which something lies. */
    Collection<BenchModel<?>> models() {
        return Collections.unmodifiableCollection(models.values());
    }

    /** Lays a document on its bench and brings that to the front; undo there brings back what lay on it before. */
    <E extends Experiment> void open(Document<E> document, Optional<Path> path, Sentence name) {
        front.typing().finish();
        visits.clear();
        model(document.setup().bench()).open(Opened.of(document, path), name);
        show(document.setup().bench());
    }

    /** Shows a page of a lesson on its bench, as one of many that take each other's place. */
    <E extends Experiment> void turnPage(Opened<E> opened, Sentence name) {
        Bench<E> bench = opened.document().setup().bench();
        front.typing().finish();
        visits.clear();
        model(bench).turnPage(opened, name);
        show(bench);
    }

    /** No page of a lesson says any more what can be done on a bench. */
    void freeAll() {
        models.values().forEach(model -> model.restrict(PageRules.FREE));
    }

    /** Shows what one bench opens on another, or on itself; {@link #goBack} returns to where it was opened. */
    void visit(Exhibit exhibit) {
        front.typing().finish();
        visits.push(Visit.of(front, exhibit.setup().bench()));
        try {
            visit(exhibit.setup(), exhibit.at());
        } catch (RuntimeException notShown) {
            visits.pop();
            throw notShown;
        }
    }

    private <E extends Experiment> void visit(Setup<E> setup, Bookmark at) {
        Opened<E> shown = Opened.of(Document.untitled(setup), Optional.empty());
        model(setup.bench()).open(shown.left(at), Sentence.of("edit.visit"));
        show(setup.bench());
    }

    /** The bench to which {@link #goBack} leads. */
    Optional<Bench<?>> visitedFrom() {
        return Optional.ofNullable(visits.peek()).map(visit -> visit.from().bench());
    }

    /** Returns to where the last visit started; false if there was none. */
    boolean goBack() {
        front.typing().finish();
        if (visits.isEmpty()) {
            return false;
        }
        Visit<?> visit = visits.pop();
        visit.goBack();
        show(visit.from().bench());
        return true;
    }

    /** What the bench in front wrote to a place is no file of another bench any more. */
    void replaced(BenchModel<?> by, Path where) {
        models.values().stream().filter(model -> model != by).forEach(model -> model.replaced(where));
    }

    void tick(double seconds) {
        front.tick(seconds);
    }

    void language(Language next) {
        language = next;
        models.values().forEach(model -> model.language(next));
    }
}
