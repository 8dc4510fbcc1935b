package dev.receptive.bench;

import dev.receptive.data.Band;
import dev.receptive.data.ImageSet;
import dev.receptive.data.Pictures;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Photographs, digits and picture files as texts name them, one or all of their colours. */
final class PictureFields {

    private static final Vocabulary PHOTOS = new Vocabulary("kind.photo", Pictures.photoNames());
    private static final List<Band> BANDS = List.of(Band.values());
    private static final List<String> COLOURS = List.of("grey", "rgb");

    private final Finder finder;
    private final Report report;

    PictureFields(Finder finder) {
        this.finder = finder;
        this.report = finder.report();
    }

    /** The colour that is said, grey where none is; null, and a mistake, if it is none. */
    @Nullable
    Band band(@Nullable Node channel) {
        return channel == null ? Band.GREY : Fields.choice(channel, report, "kind.band", BANDS, Band::code);
    }

    @Nullable
    Numbers photo(Node node, Band band) {
        return finder.named(node, name -> {
            PHOTOS.check(name);
            return Numbers.picture(Pictures.photo(name, band), new Source.Photo(name, band));
        });
    }

    @Nullable
    Numbers digit(Node node) {
        Integer digit = Fields.integer(node, report, "field.digit", 0, 9);
        return digit == null ? null : Numbers.picture(Pictures.digit(digit), new Source.Digit(digit));
    }

    @Nullable
    Numbers testDigit(Node node) {
        int last = ImageSet.mnistTest().count() - 1;
        Integer index = Fields.integer(node, report, "field.test-digit", 0, last);
        return index == null ? null : Numbers.testDigit(index);
    }

    @Nullable
    Numbers image(Node node, Band band) {
        return finder.file(node, place -> Numbers.picture(Pictures.of(place, band), source(place, band)));
    }

    /** Where the levels were that are there themselves: the file need not be any more. */
    @Nullable
    Source remembered(Node image, Band band) {
        return finder.remembered(image, place -> source(place, band));
    }

    private static Source source(Path place, Band band) {
        return new Source.Image(place.toString(), band);
    }

    /** A picture in colour: {@code {photo: cat, channels: rgb}}; null, and its mistakes, if anything is wrong. */
    @Nullable
    List<Numbers> colours(Node node) {
        Fields fields = Fields.of(node, report, "photo", "image", "channels");
        Node how = fields.get("channels");
        String colours = how == null ? null : Fields.choice(how, report, "kind.channels", COLOURS, text -> text);
        Node photo = fields.get("photo");
        Node image = fields.get("image");
        if ((photo == null) == (image == null)) {
            report.add(node, "yaml.one", "photo, image");
            return null;
        }
        if (colours == null || !fields.wellKept()) {
            return null;
        }
        List<Numbers> planes = new ArrayList<>();
        for (Band band : colours.equals("rgb") ? Band.COLOURS : List.of(Band.GREY)) {
            Numbers plane = photo != null ? photo(photo, band) : image == null ? null : image(image, band);
            if (plane == null) {
                return null;
            }
            planes.add(plane);
        }
        return planes;
    }
}
