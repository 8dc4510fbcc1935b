package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.words.Words;

/** What the two grids are called that stand for all others: which channel of the input, and which slice of which kernel. */
record SliceNames(ConvTrace trace, Words words, Titles titles) {

    /**
     * @param end where what stands beside the kernel begins
     */
    void draw(Sheet sheet, Stand stand, Grid input, Grid kernel, double end) {
        int channel = trace.firstSeen(stand.map()) + stand.channel();
        boolean one = trace.inputs() == 1;
        Titles.Name in = new Titles.Name(
                "title:" + Tensors.INPUT,
                one ? words.say("title.input") : words.say("title.input.channel", channel),
                Ink.INPUT);
        titles.label(sheet, in, one ? in.text() : words.say("title.channel.in", channel), input.bounds(), kernel.x());
        Titles.Name weights = new Titles.Name("title:" + Tensors.KERNEL, kernel(stand), Ink.KERNEL);
        String shorter = trace.depth() == 1 ? weights.text() : words.say("title.kernel.slice.short", stand.channel());
        titles.label(sheet, weights, shorter, kernel.bounds(), end);
    }

    /** What a channel of the input is called, and whether it counts. */
    String channel(int channel, boolean off) {
        return words.say(off ? "title.channel.in.off" : "title.channel.in", channel);
    }

    private String kernel(Stand stand) {
        if (trace.depth() > 1) {
            return trace.maps() == 1
                    ? words.say("title.kernel.slice.only", stand.channel())
                    : words.say("title.kernel.slice", stand.map(), stand.channel());
        }
        return trace.maps() == 1 ? words.say("title.kernel") : words.say("title.kernel.numbered", stand.map());
    }
}
