package dev.receptive.fast;

/**
 * A section of a network, mostly one layer, in the memory of one worker: what it computed for the images of a shard,
 * and the way back. Used by one thread at a time.
 */
interface Section {

    /** Images that go through the network together: few enough to stay near the processor. */
    int SHARD = 8;

    /**
     * The output for some images; good until the next call.
     *
     * @param in image after image
     */
    float[] forward(float[] in, int images);

    /**
     * The gradient of the input of the last {@link #forward}; good until the next call. Gradients of parameters go to
     * their own place for the shard.
     *
     * @param shard which of the batch's shards this is
     */
    float[] backward(float[] gradOut, int images, int shard);
}
