package dev.receptive.console;

import dev.receptive.train.Snapshot;
import dev.receptive.train.Tally;
import dev.receptive.train.Watcher;
import dev.receptive.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Training on a console: a line for every epoch, and on a terminal another below it that is written over and over while
 * an epoch lasts.
 */
final class TrainingLine implements Watcher {

    private static final double NANO = 1e-9;

    /** Seconds from one drawing to the next. */
    private static final double PAUSE = 0.1;

    private final PrintWriter err;
    private final Words words;
    private final Optional<Bar> bar;
    private final LongSupplier nanoTime;
    private final long began;
    private long epochBegan;
    private long drawn;
    private double speed;
    private int width;

    /**
     * A console.
     *
     * @param bar how much of an epoch is done, on a terminal; on anything else there is none, nor the line that it is on
     */
    TrainingLine(PrintWriter err, Words words, Optional<Bar> bar, LongSupplier nanoTime) {
        this.err = err;
        this.words = words;
        this.bar = bar;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.epochBegan = began;
        this.drawn = began;
    }

    /** The same, and somebody else who is told of every epoch first. */
    Watcher and(Consumer<Snapshot> other) {
        return new Watcher() {
            @Override
            public void batch(Tally tally) {
                TrainingLine.this.batch(tally);
            }

            @Override
            public void epoch(Snapshot snapshot) {
                other.accept(snapshot);
                TrainingLine.this.epoch(snapshot);
            }
        };
    }

    @Override
    public void batch(Tally tally) {
        long now = nanoTime.getAsLong();
        speed = tally.images() / Math.max(seconds(epochBegan, now), NANO);
        if (bar.isPresent() && seconds(drawn, now) >= PAUSE) {
            drawn = now;
            double left = seconds(began, now) / tally.imagesSoFar() * tally.imagesLeft();
            double done = (double) tally.images() / tally.of();
            String rest = line(tally, "", left);
            write(line(tally, bar.get().draw(done, rest), left));
        }
    }

    private String line(Tally tally, String drawing, double left) {
        return words.say(
                "train.line",
                tally.epoch(),
                tally.epochs(),
                drawing,
                loss(3, tally),
                decimals(1, 100 * tally.accuracy()),
                Long.toString(Math.round(speed)), // not grouped: the line is to fit a terminal
                clock(Math.round(left)));
    }

    @Override
    public void epoch(Snapshot snapshot) {
        Tally tally = snapshot.tally();
        write(words.say(
                "train.epoch",
                tally.epoch(),
                tally.epochs(),
                loss(4, tally),
                percent(tally.accuracy()),
                percent(snapshot.testAccuracy()),
                Math.round(speed)));
        end();
        epochBegan = nanoTime.getAsLong();
    }

    /** Says that training was stopped and where what was learned is. */
    void stopped(Snapshot last, Path file) {
        write(words.say("train.stopped", last.tally().epoch(), file));
        end();
    }

    void done(Snapshot last) {
        double seconds = seconds(began, nanoTime.getAsLong());
        err.println(words.say("train.done", decimals(1, seconds), percent(last.testAccuracy())));
        err.flush();
    }

    /** Ends a line that is still being written over, so that something else can be said. */
    void leave() {
        if (width > 0) {
            end();
        }
    }

    /** Writes a line over the one before. */
    private void write(String line) {
        String rest = " ".repeat(Math.max(0, width - Bar.columns(line)));
        err.print(bar.isPresent() ? "\r" + line + rest : line);
        err.flush();
        width = Bar.columns(line);
    }

    private void end() {
        err.println();
        err.flush();
        width = 0;
    }

    /** Minutes and seconds, and hours if there are any. */
    private static String clock(long seconds) {
        String rest = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
        return seconds < 3600 ? rest : seconds / 3600 + ":" + rest;
    }

    private static double seconds(long from, long to) {
        return (to - from) * NANO;
    }

    private static String percent(OptionalDouble part) {
        return percent(part.orElse(Double.NaN));
    }

    private static String percent(double part) {
        return decimals(2, 100 * part);
    }

    /** A loss that runs away is written as a power of ten. */
    private static String loss(int digits, Tally tally) {
        double loss = tally.loss();
        return loss < 10_000 ? decimals(digits, loss) : String.format(Locale.ROOT, "%.1e", loss);
    }

    private static String decimals(int digits, double value) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
