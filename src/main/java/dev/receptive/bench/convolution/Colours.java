package dev.receptive.bench.convolution;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.data.Band;
import dev.receptive.data.Pictures;
import java.util.ArrayList;
import java.util.List;

/** A photograph in grey, or in its three colours. */
final class Colours {

    private Colours() {}

    /** Whether the input is a bundled photograph, which may have colours. */
    static boolean canBe(Channels input) {
        return input.first().source() instanceof Source.Photo;
    }

    /** Whether it is in colour. */
    static boolean are(ConvolutionExperiment now) {
        return now.input().first().source() instanceof Source.Photo photo && photo.band() != Band.GREY;
    }

    /** In colour every kernel has its first slice for each of the three; in grey only that. */
    static ConvolutionExperiment with(ConvolutionExperiment now, boolean colour) {
        if (!(now.input().first().source() instanceof Source.Photo photo)) {
            return now;
        }
        List<Numbers> planes = new ArrayList<>();
        for (Band band : colour ? Band.COLOURS : List.of(Band.GREY)) {
            Source source = new Source.Photo(photo.name(), band);
            planes.add(Numbers.picture(Pictures.photo(photo.name(), band), source));
        }
        KernelBank kernels = now.kernels();
        List<Numbers> slices = new ArrayList<>();
        for (int o = 0; o < kernels.count(); o++) {
            for (int c = 0; c < planes.size(); c++) {
                slices.add(kernels.slice(o, 0));
            }
        }
        return now.with(new Channels(planes), new KernelBank(slices, planes.size(), kernels.biases()));
    }
}
