package dev.receptive.lesson;

import dev.receptive.words.Sentence;

/** A question that some numbers on the stage answer. */
record CellsPosed(Wording prompt, SeenCells seen) implements Posed {

    @Override
    public Manner manner() {
        return new Manner.Clicking(seen.tensor());
    }

    @Override
    public Verdict judge(Reply reply) {
        return reply instanceof Reply.Marked marked ? seen.judge(marked.spots()) : Verdict.WRONG;
    }

    @Override
    public Solution solution() {
        int count = seen.right().size();
        return new Solution(Wording.of(Sentence.counted("lesson.cells.", count)), seen.lit());
    }
}
