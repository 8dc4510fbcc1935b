package dev.receptive.ui;

import dev.receptive.bench.Now;
import dev.receptive.bench.Story;
import dev.receptive.scene.Palette;
import dev.receptive.time.StepSize;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play, steps, the scrub bar, step size and speed. */
final class TransportBar extends VBox {

    /** The widest digits, in bold letters and in plain ones. */
    private static final List<String> WIDE = List.of("0", "4");

    private final BenchModel<?> model;
    private final Words words;
    private final ScrubBar scrub;
    private final Label position = new Label();
    private final Label product = new Label();
    private final VBox counts = new VBox(position, product);
    private final Label speed = new Label();
    private final FontIcon playIcon = new FontIcon("mdi2p-play");
    private final Button play;
    private final Segments<StepSize> sizes;
    private final Label keys = new Label();
    private final BorderPane second = new BorderPane();
    private final HBox under = new HBox();
    private final FocusGroup buttons = new FocusGroup(FocusGroup.Arrows.ACROSS);
    private final HBox controls;
    private boolean low;
    private List<StepSize> shown = List.of();

    /** The story whose counts there is room for. */
    private Story counted;

    /** The counts for which there is room, all digits alike; empty before there is. */
    private String measured = "";

    private boolean isRoomy;

    TransportBar(BenchModel<?> model, Palette palette, Words words) {
        this.model = model;
        this.words = words;
        this.counted = model.state().story();
        this.scrub = new ScrubBar(model, palette, words.say("scrub.name"));
        this.play = Buttons.icon("play", "mdi2p-play", words.say("run.play"), model::playOrPause);
        play.setGraphic(playIcon);
        play.getStyleClass().add("play");
        this.sizes = new Segments<>(model::step);
        getStyleClass().add("transport");
        position.setId("position");
        position.getStyleClass().add("strong");
        product.setId("position-product");
        product.getStyleClass().addAll("muted", "small");
        boolean edits = !model.bench().edited().isEmpty();
        keys.setText(words.say(edits ? "transport.keys" : "transport.keys.fixed"));
        keys.getStyleClass().addAll("muted", "small");
        under.setAlignment(Pos.CENTER);
        controls = controls();
        getChildren().addAll(scrub, controls, second);
        setMinWidth(0);
        fit(0);
    }

    /** What stands in the second line, and so the height, depends on the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Asked before the bar is laid out, so that what is over it leaves it the room for both lines. */
    @Override
    protected double computePrefHeight(double width) {
        roomForCounts();
        if (width >= 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        roomForCounts();
        super.layoutChildren();
    }

    /** Leaves out what can be done without where the window is low. */
    void low(boolean is) {
        if (low != is) {
            low = is;
            fit(getWidth());
        }
    }

    /** One line and the keys under it where there is room for them; else the sizes of step take the second line. */
    private void fit(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        Node before = second.getCenter();
        boolean beside = controls.getChildren().contains(sizes);
        double needed = controls.prefWidth(-1) + (beside ? 0 : controls.getSpacing() + sizes.prefWidth(-1));
        if (needed > room) {
            if (beside) {
                under.getChildren().setAll(sizes);
            }
            second.setCenter(under);
        } else {
            if (!beside) {
                controls.getChildren().add(controls.getChildren().size() - 1, sizes);
            }
            second.setCenter(!low && keys.prefWidth(-1) <= room ? keys : null);
        }
        second.setManaged(second.getCenter() != null);
        if (!Objects.equals(second.getCenter(), before)) {
            second.applyCss(); // what comes while the window is laid out would else be seen once in any letters
        }
    }

    private HBox controls() {
        counts.getStyleClass().add("counts");
        counts.setAlignment(Pos.CENTER_LEFT);
        HBox steps = new HBox(
                5,
                Buttons.icon("to-start", "mdi2s-skip-backward", words.say("run.start"), model::toStart),
                Buttons.icon("back", "mdi2s-step-backward", words.say("run.back"), () -> model.previous(stepSize())),
                play,
                Buttons.icon("forward", "mdi2s-step-forward", words.say("run.forward"), () -> model.next(stepSize())),
                Buttons.icon("to-end", "mdi2s-skip-forward", words.say("run.end"), model::toEnd));
        steps.setAlignment(Pos.CENTER);
        HBox speeds = speeds();
        HBox row = new HBox(6, counts, grow(), steps, grow(), sizes, speeds);
        row.setAlignment(Pos.CENTER);
        row.setMinWidth(0);
        steps.getChildren().forEach(buttons::add);
        speeds.getChildren().stream().filter(Button.class::isInstance).forEach(buttons::add);
        buttons.prefer(play);
        return row;
    }

    private StepSize stepSize() {
        return model.state().pace().step();
    }

    private HBox speeds() {
        speed.setId("speed");
        speed.getStyleClass().addAll("strong", "speed");
        HBox row = new HBox(
                2,
                Buttons.icon("slower", "mdi2m-minus", words.say("run.slower"), model::slower),
                speed,
                Buttons.icon("faster", "mdi2p-plus", words.say("run.faster"), model::faster));
        row.getStyleClass().add("speeds");
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Region grow() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    void render() {
        BenchState<?> state = model.state();
        scrub.render();
        if (state.story() != counted) {
            counted = state.story();
            isRoomy = false;
            roomForCounts();
            if (!isRoomy) {
                requestLayout();
            }
        }
        count(state.now());
        sizes(state.story().score().sizes());
        speed.setText(words.say("speed", Float.valueOf((float) state.pace().speed())));
        if (!shown.isEmpty()) {
            sizes.show(state.pace().step());
        }
        boolean playing = state.playhead().playing();
        String icon = playing ? "mdi2p-pause" : "mdi2p-play";
        if (!icon.equals(playIcon.getIconLiteral())) {
            playIcon.setIconLiteral(icon);
            String name = words.say(playing ? "run.pause" : "run.play");
            play.setAccessibleText(name);
            play.setAccessibleHelp(name);
        }
    }

    private void count(Now now) {
        List<String> lines = lines(now);
        position.setText(lines.get(0));
        product.setText(lines.get(1));
    }

    /** What stands above and what below. */
    private List<String> lines(Now now) {
        List<String> told = now.counts().stream().map(words::say).toList();
        int above = Math.max(1, told.size() / 2);
        return List.of(
                told.stream().limit(above).collect(Collectors.joining(" · ")),
                told.stream().skip(above).collect(Collectors.joining(" · ")));
    }

    /**
     * As wide as the counts are at the end of the story, with digits as wide as any, so that nothing beside them moves while
     * they grow, and nothing of them is cut off. The first time it is measured when the window is laid out: by then all of it
     * has its style, which to ask for earlier would give it to the whole window once more.
     */
    private void roomForCounts() {
        if (isRoomy || product.getSkin() == null) {
            return;
        }
        isRoomy = true;
        Now end = counted.now(counted.score().duration());
        String told = digits(String.join("\n", lines(end)), WIDE.get(0));
        if (!told.equals(measured)) {
            measured = told;
            count(end);
            counts.setPrefWidth(Region.USE_COMPUTED_SIZE);
            double width = counts.minWidth(-1);
            for (String digit : WIDE) {
                position.setText(digits(position.getText(), digit));
                product.setText(digits(product.getText(), digit));
                width = Math.max(width, Math.ceil(counts.prefWidth(-1)));
            }
            counts.setPrefWidth(width);
            fit(getWidth());
            count(model.state().now());
        }
    }

    private static String digits(String text, String digit) {
        return text.replaceAll("\\d", digit);
    }

    /** Offers the sizes of step that the story has now. */
    private void sizes(List<StepSize> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        sizes.clear();
        for (StepSize size : now) {
            String name = words.say("step." + size.code());
            String tip = words.say("step." + size.code() + ".tip", now.indexOf(size) + 1);
            sizes.add(size, "step-" + size.code(), name, tip);
        }
        fit(getWidth());
    }
}
