package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.LearnedFile;
import dev.receptive.data.NumpyArray;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.Example;
import dev.receptive.document.ExampleFiles;
import dev.receptive.document.ExampleList;
import dev.receptive.document.Opened;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.LessonReader;
import dev.receptive.lesson.NotebookFile;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is open, and where it is kept; without controls. */
final class Session {

    /** The example that a first start shows. */
    static final int FIRST = 0;

    private final Benches benches;
    private final DocumentReader reader;
    private final BetweenRuns betweenRuns;
    private final ExampleList examples;
    private final Desk desk;
    private final Preferences preferences;
    private final Lessons lessons;
    private final Deque<Sentence> problems = new ArrayDeque<>();

    Session(SettingsStore store) {
        this(store, Benches.ALL);
    }

    Session(SettingsStore store, Benches benches) {
        this(store, benches, ExampleFiles.all(benches));
    }

    /** With the ready-made experiments of these benches. */
    Session(SettingsStore store, Benches benches, ExampleList examples) {
        this.benches = benches;
        this.reader = new DocumentReader(benches);
        this.examples = examples;
        this.preferences = new Preferences(store, problems::add);
        this.desk = new Desk(
                benches, examples.get(FIRST), settings().language(), settings().speed());
        this.lessons = new Lessons(desk, NotebookFile.in(store.folder()), store::makeFolder, problems::add);
        LastRun lastRun =
                new LastRun(store, reader, benches, examples, settings().open());
        this.betweenRuns = new BetweenRuns(lastRun, desk, problems::add, preferences::remember);
        desk.beginWith(examples);
        desk.start(Opened.of(examples.get(FIRST), Optional.empty()));
    }

    Desk desk() {
        return desk;
    }

    /** The lessons, as they are taken. */
    Lessons lessons() {
        return lessons;
    }

    /** From now on, what takes long to compute is computed there; of what cannot be there is something to be told. */
    void computeIn(Workshop workshop, Runnable tell) {
        desk.computeIn(workshop, (gone, back, why) -> {
            problems.add(why);
            betweenRuns.keepGone(gone, back);
            tell.run();
        });
        lessons.answers()
                .computeIn((what, done) -> workshop.compute(what, done, mishap -> {
                    problems.add(mishap.told());
                    tell.run();
                }));
    }

    /** The bench in front. */
    BenchModel<?> model() {
        return desk.model();
    }

    ExampleList examples() {
        return examples;
    }

    /** Those of a bench. */
    List<Example> examples(Bench<?> bench) {
        return examples.on(bench.code());
    }

    /** What was chosen for the program. */
    Preferences preferences() {
        return preferences;
    }

    Settings settings() {
        return preferences.settings();
    }

    /** What is open on the bench in front, as it was opened or saved. */
    Document<?> document() {
        return model().state().opened().document();
    }

    /** Where the file that is open is kept. */
    Optional<Path> path() {
        return model().state().opened().path();
    }

    /** The example that is open, or nothing where something else is. */
    Optional<Document<?>> example() {
        return examples.of(document()).map(Example::document);
    }

    /** What a person should know about the start, each thing once. */
    Optional<Sentence> takeProblem() {
        return Optional.ofNullable(problems.poll());
    }

    /** Whether the experiment differs from what was opened or saved. */
    boolean isChanged() {
        return model().state().opened().isChanged();
    }

    /** The window's title. */
    String title(Words words) {
        String name = path().map(where -> where.getFileName().toString())
                .or(() -> Optional.of(document().title().in(words.language())))
                .filter(text -> !text.isEmpty())
                .orElse(words.say("file.untitled"));
        return words.say("window.title", isChanged() ? "• " + name : name);
    }

    private void show(Document<?> next, Optional<Path> where) {
        desk.open(next, where, Sentence.of("edit.open", name(next, where)));
    }

    private String name(Document<?> next, Optional<Path> where) {
        return where.map(path -> String.valueOf(path.getFileName()))
                .orElse(next.title().in(settings().language()));
    }

    void openExample(Document<?> example) {
        show(example, Optional.empty());
    }

    /**
     * The example before or after the one that is open; from anything else, the bench's first.
     *
     * @return whether there is one
     */
    boolean turnTo(int by) {
        Optional<Document<?>> next = next(by);
        next.ifPresent(this::openExample);
        return next.isPresent();
    }

    private Optional<Document<?>> next(int by) {
        Optional<Example> open = examples.of(document());
        if (open.isEmpty()) {
            return examples(model().bench()).stream().findFirst().map(Example::document);
        }
        List<Example> order = benches.all().stream()
                .flatMap(bench -> examples(bench).stream())
                .toList();
        int next = order.indexOf(open.get()) + by;
        return next >= 0 && next < order.size() ? Optional.of(order.get(next).document()) : Optional.empty();
    }

    /**
     * Opens a file: an experiment, a lesson, a picture or an array to be the input, or what a network has learned.
     *
     * @throws Refusal if it cannot be read
     * @throws FileProblems if it has mistakes; what was open stays
     */
    void open(Path where) {
        read(where).run();
    }

    /**
     * Reads a file, on any thread.
     *
     * @return shows it, on the screen's thread; refuses numbers that cannot be the input
     * @throws Refusal if it cannot be read
     * @throws FileProblems if it has mistakes
     */
    Runnable read(Path where) {
        if (InputFile.isOne(where)) {
            return shown(InputFile.read(where));
        }
        if (LearnedFile.isOne(where)) {
            return new OpenedWeights(desk, LearnedFile.read(where.toAbsolutePath()))::show;
        }
        if (LessonReader.isLesson(where)) {
            Lesson lesson = new LessonReader(benches).open(where);
            return () -> {
                lessons.bring(lesson);
                preferences.remember(where);
            };
        }
        Document<?> found = reader.open(where);
        return () -> {
            show(found, Optional.of(where));
            preferences.remember(where);
        };
    }

    /** Reads an array that is to be the input; likewise. */
    Runnable read(NumpyArray array) {
        return shown(InputFile.read(array));
    }

    private Runnable shown(InputFile input) {
        return () -> input.show(model());
    }

    /**
     * Shows what the program is started with.
     *
     * @return likewise; there is nothing to undo then, and what of the last run is in no file yet is kept beside the
     *     settings, among the recent files
     */
    Runnable atStart(Runnable found) {
        return () -> betweenRuns.replace(found);
    }

    /**
     * Writes the experiment and its moment.
     *
     * @throws Refusal if the file cannot be written
     */
    void save(Path where) {
        Saving saving = saving(where);
        saving.write().run();
        saving.done().run();
    }

    /**
     * How the experiment and its moment get into a file.
     *
     * @param write writes them as they are now, on any thread; it refuses a file that cannot be written
     * @param done is for the screen's thread once they are written
     */
    record Saving(Runnable write, Runnable done) {}

    Saving saving(Path where) {
        return saving(model(), where);
    }

    private <E extends Experiment> Saving saving(BenchModel<E> model, Path where) {
        model.typing().finish();
        Opened<E> of = model.state().opened();
        Document<E> now = model.current();
        return new Saving(() -> DocumentWriter.save(where, now), () -> {
            model.saved(of, now, where);
            desk.replaced(model, where);
            preferences.remember(where);
        });
    }

    /** What a file would hold now. */
    Document<?> current() {
        return model().current();
    }

    /** The files that the experiment comes from, which nothing may replace. */
    List<Path> files() {
        return Stream.concat(path().stream(), model().state().experiment().files().stream())
                .toList();
    }

    void language(Language language) {
        preferences.language(language);
        desk.language(language);
    }

    void switchLanguage() {
        language(settings().language().other());
    }

    /**
     * Brings back what lay on the benches in the last run.
     *
     * @return reads it, on any thread, and returns what lays it there again, on the screen's
     */
    Supplier<Runnable> resumption() {
        return betweenRuns.resumption();
    }

    /**
     * Keeps the settings and what lies on the benches for the next start.
     *
     * @return keeps what takes longer, on any thread, and refuses what cannot be written; nothing where there is no more
     * @throws Refusal if the folder cannot be written
     */
    Optional<Runnable> keep() {
        model().typing().finish();
        lessons.keep();
        Optional<LastRun.Kept> kept = betweenRuns.keep();
        kept.map(LastRun.Kept::places).ifPresent(preferences::open);
        preferences.speed(model().state().pace().speed());
        preferences.save();
        return kept.flatMap(LastRun.Kept::rest);
    }
}
