package dev.receptive.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A text of a file that knows where it stands there. Two that read the same are equal wherever they stand. */
public final class PlacedText {

    public static final PlacedText NONE = new PlacedText("", Optional.empty());

    private final String text;
    private final Optional<ScalarPlaces> places;

    private PlacedText(String text, Optional<ScalarPlaces> places) {
        this.text = text;
        this.places = places;
    }

    /** A text that stands in no file. */
    public static PlacedText of(String text) {
        return new PlacedText(text, Optional.empty());
    }

    public static PlacedText of(ScalarNode node) {
        return new PlacedText(node.getValue(), Optional.of(new ScalarPlaces(node)));
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Tells of a slip of the text as one of the file. */
    public void report(Report report, Slip slip) {
        Slip there = places.map(known -> known.inFile(slip)).orElse(slip);
        report.add(there.line(), there.column(), there.what());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedText placed && placed.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
