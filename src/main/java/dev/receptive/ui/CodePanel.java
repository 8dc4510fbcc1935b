package dev.receptive.ui;

import dev.receptive.bench.Call;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Running;
import dev.receptive.bench.Subject;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The same computation as code: the loop that runs, with its running line lit, and equal calls to copy. */
final class CodePanel extends VBox {

    private static final String JAVA = "Java";

    /** For the bar by which long lines are scrolled. */
    private static final double BAR = 16;

    private final BenchModel<?> model;
    private final Words words;
    private final BooleanSupplier atWork;
    private final Button copy;
    private final Segments<String> tabs = new Segments<>(this::choose);
    private final CodeLines lines = new CodeLines();
    private final Label variables = new Label();
    private final Label more = new Label();
    private Optional<Subject<?>> shown = Optional.empty();
    private List<String> offered = List.of();
    private OptionalInt longest = OptionalInt.empty();
    private String tab = "";
    private double time = -1;

    /**
     * @param atWork whether a job changes numbers many times a second
     */
    CodePanel(BenchModel<?> model, Words words, BooleanSupplier atWork) {
        this.model = model;
        this.words = words;
        this.atWork = atWork;
        this.copy = Buttons.icon("copy-code", "mdi2c-content-copy", words.say("code.copy"), this::copy);
        tabs.getStyleClass().setAll("code-tabs");
        offer(titles(model.state().subject()));
        tabs.setAlignment(Pos.CENTER_LEFT);
        for (Label label : List.of(variables, more)) {
            label.getStyleClass().add("variables");
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        variables.setId("variables");
        getStyleClass().add("code-panel");
        setMinHeight(0);
        VBox.setVgrow(lines.room(), Priority.ALWAYS);
        getChildren().addAll(tabs, variables, more, lines.room());
    }

    /** As high as the longest of the tabs makes it: whichever is chosen, the tabs stay where they are. */
    @Override
    protected double computePrefHeight(double width) {
        if (lines.count() == 0) {
            return super.computePrefHeight(width);
        }
        double labels = variables.prefHeight(-1) + more.prefHeight(-1);
        return getInsets().getTop()
                + tabs.prefHeight(width)
                + labels
                + lines.height(longest())
                + BAR
                + getInsets().getBottom();
    }

    /**
     * How many lines the longest of the tabs has. It is counted once for a computation, and while a job changes its numbers not
     * again: to write out the others takes longer than a frame where they hold many numbers.
     */
    private int longest() {
        if (longest.isEmpty()) {
            Stream<Integer> others = offered.stream()
                    .filter(title -> !title.equals(tab))
                    .map(title -> text(model.state().subject(), title).size());
            longest = OptionalInt.of(Stream.concat(Stream.of(lines.count()), others)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElseThrow());
        }
        return longest.getAsInt();
    }

    /** A tab for each; what is shown stays, if there is still such a tab. */
    private void offer(List<String> titles) {
        offered = titles;
        tabs.clear();
        for (String title : titles) {
            String id = "code-" + title.toLowerCase(Locale.ROOT);
            tabs.add(title, id, title, words.say("code.tip", title), "code-tab");
        }
        if (!titles.contains(tab)) {
            tab = titles.isEmpty() ? "" : titles.get(0);
        }
        if (!titles.isEmpty()) {
            tabs.show(tab);
        }
        tabs.getChildren().addAll(ParameterPanel.grow(), copy);
        tabs.focus().add(copy);
    }

    /** Whose code there is, in the order of the tabs. */
    static List<String> titles(Subject<?> subject) {
        List<String> titles = new ArrayList<>();
        if (!subject.listings().isEmpty()) {
            titles.add(JAVA);
        }
        subject.calls().stream().map(Call::framework).forEach(titles::add);
        return titles;
    }

    /** Whose code is shown. */
    String tab() {
        return tab;
    }

    /** Shows the code of a framework, if there is such a tab. */
    void show(String title) {
        if (titles(model.state().subject()).contains(title)) {
            tabs.show(title);
            choose(title);
        }
    }

    private void choose(String next) {
        tab = next;
        shown = Optional.empty();
        render();
    }

    /** Shows the state of the bench; the lines are set again only for another computation. */
    @SuppressWarnings("ReferenceEquality") // a subject is known by identity
    void render() {
        Subject<?> subject = model.state().subject();
        if (shown.isEmpty() || shown.get() != subject) {
            List<String> titles = titles(subject);
            if (!titles.equals(offered)) {
                offer(titles);
            }
            lines.fill(text(subject));
            longest = atWork.getAsBoolean() ? longest : OptionalInt.empty();
            shown = Optional.of(subject);
        }
        Optional<Running> running = tab.equals(JAVA) ? model.state().now().running() : Optional.empty();
        variables.setVisible(tab.equals(JAVA));
        more.setVisible(tab.equals(JAVA));
        variables.setText(variable(running, 0));
        more.setText(variable(running, 1));
        lines.light(running.map(line -> index(subject.listings(), line)).orElse(-1));
        follow();
    }

    /** Keeps the running line in sight while the story moves; where it rests, the reader scrolls. */
    private void follow() {
        double now = model.state().time();
        if (now != time) {
            lines.reveal();
        }
        time = now;
    }

    private static String variable(Optional<Running> running, int line) {
        return running.map(Running::variables)
                .filter(all -> line < all.size())
                .map(all -> all.get(line))
                .orElse("");
    }

    /** Where a running line stands among the lines of all listings. */
    private static int index(List<Listing> listings, Running running) {
        int before = 0;
        for (Listing listing : listings) {
            if (listing.name().equals(running.listing())) {
                return before + listing.line(running.tag());
            }
            before += listing.lines().size();
        }
        throw new IllegalStateException("code: no listing " + running.listing());
    }

    private List<String> text(Subject<?> subject) {
        return text(subject, tab);
    }

    private static List<String> text(Subject<?> subject, String tab) {
        if (tab.equals(JAVA)) {
            return subject.listings().stream()
                    .flatMap(listing -> listing.text().stream())
                    .toList();
        }
        return subject.calls().stream()
                .filter(call -> call.framework().equals(tab))
                .flatMap(call -> call.lines().stream())
                .toList();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", text(model.state().subject())) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }
}
