/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damaged copies of files: bits flipped, the end cut off, stretches lost, doubled or exchanged, numbers blown up, a
 * stretch repeated many times. The same seed gives the same copies.
 */
final class Mutants {

	private static final int KINDS = 7;
	private static final int MOST_FLIPS = 12;
	private static final int LONGEST_STRETCH = 200;
	private static final int MOST_REPEATS = 5_000;
	private static final int BITS = 8;

	private final List<byte[]> originals;
	private final Random random;

	Mutants(List<byte[]> originals, long seed) {
		this.originals = List.copyOf(originals);
		this.random = new Random(seed);
	}

	byte[] next() {
		byte[] original = originals.get(random.nextInt(originals.size()));
		return switch (random.nextInt(KINDS)) {
		case 0 -> flipped(original.clone());
		case 1 -> Arrays.copyOf(original, random.nextInt(original.length));
		case 2 -> rebuilt(original, 0);
		case 3 -> rebuilt(original, 2);
		case 4 -> swapped(original.clone());
		case 5 -> blownUp(original.clone());
		default -> rebuilt(original, 2 + random.nextInt(MOST_REPEATS));
		};
	}

	private byte[] flipped(byte[] bytes) {
		for (int flips = random.nextInt(MOST_FLIPS); flips >= 0; flips--) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(BITS));
		}
		return bytes;
	}

	/** With one stretch so many times: none loses it, two doubles it, thousands attack by size. */
	private byte[] rebuilt(byte[] bytes, int times) {
		int start = random.nextInt(bytes.length);
		int end = Math.min(bytes.length, start + 1 + random.nextInt(LONGEST_STRETCH));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, start);
		for (int i = 0; i < times; i++) {
			out.write(bytes, start, end - start);
		}
		out.write(bytes, end, bytes.length - end);
		return out.toByteArray();
	}

	private byte[] swapped(byte[] bytes) {
		int length = Math.min(1 + random.nextInt(LONGEST_STRETCH), Math.max(1, bytes.length / 2));
		int one = random.nextInt(bytes.length - length + 1);
		int other = random.nextInt(bytes.length - length + 1);
		byte[] first = Arrays.copyOfRange(bytes, one, one + length);
		System.arraycopy(bytes, other, bytes, one, length);
		System.arraycopy(first, 0, bytes, other, length);
		return bytes;
	}

	/** The digits from a place on become nines. */
	private byte[] blownUp(byte[] bytes) {
		int left = 1 + random.nextInt(LONGEST_STRETCH);
		for (int i = random.nextInt(bytes.length); i < bytes.length && left > 0; i++) {
			if (bytes[i] >= '0' && bytes[i] <= '9') {
				bytes[i] = '9';
				left--;
			}
		}
		return bytes;
	}
}
