/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Damaged copies of files: bits flipped, the end cut off, stretches lost, doubled or exchanged, numbers blown up, a
 * stretch repeated many times; of a workbook or another zip file the same inside one of its parts. A seed and a number
 * give the same copy each time.
 */
final class Mutants {

	private static final int KINDS = 7;
	private static final int MOST_FLIPS = 12;
	private static final int LONGEST_STRETCH = 200;
	private static final int MOST_REPEATS = 5_000;
	private static final int BITS = 8;
	private static final long STEP = 0x5851F42D4C957F2DL;

	private final List<byte[]> originals;
	private final List<Optional<ZipParts>> parts = new ArrayList<>();
	private final long seed;

	Mutants(List<byte[]> originals, long seed) {
		this.originals = List.copyOf(originals);
		this.seed = seed;
		originals.forEach(original -> parts.add(ZipParts.of(original)));
	}

	/** The mutant of a run, counted from 0. */
	byte[] of(int run) {
		SplittableRandom random = new SplittableRandom(seed * STEP + run);
		int index = random.nextInt(originals.size());
		Optional<ZipParts> inside = parts.get(index).filter(zip -> random.nextBoolean());
		if (inside.isEmpty()) {
			return damaged(originals.get(index), random);
		}
		int part = random.nextInt(inside.get().count());
		byte[] content = inside.get().content(part);
		return content.length == 0 ? originals.get(index) : inside.get().with(part, damaged(content, random));
	}

	private static byte[] damaged(byte[] original, SplittableRandom random) {
		return switch (random.nextInt(KINDS)) {
		case 0 -> flipped(original.clone(), random);
		case 1 -> Arrays.copyOf(original, random.nextInt(original.length));
		case 2 -> rebuilt(original, 0, random);
		case 3 -> rebuilt(original, 2, random);
		case 4 -> swapped(original.clone(), random);
		case 5 -> blownUp(original.clone(), random);
		default -> rebuilt(original, many(random), random);
		};
	}

	/** As often tens as hundreds and thousands: the largest files take most of the time. */
	private static int many(SplittableRandom random) {
		return 2 + (int) Math.exp(random.nextDouble() * Math.log(MOST_REPEATS));
	}

	private static byte[] flipped(byte[] bytes, SplittableRandom random) {
		for (int flips = random.nextInt(MOST_FLIPS); flips >= 0; flips--) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(BITS));
		}
		return bytes;
	}

	/** With one stretch so many times: none loses it, two doubles it, thousands attack by size. */
	private static byte[] rebuilt(byte[] bytes, int times, SplittableRandom random) {
		int start = random.nextInt(bytes.length);
		int end = Math.min(bytes.length, start + 1 + random.nextInt(LONGEST_STRETCH));
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + times * (end - start));
		out.write(bytes, 0, start);
		for (int i = 0; i < times; i++) {
			out.write(bytes, start, end - start);
		}
		out.write(bytes, end, bytes.length - end);
		return out.toByteArray();
	}

	private static byte[] swapped(byte[] bytes, SplittableRandom random) {
		int length = Math.min(1 + random.nextInt(LONGEST_STRETCH), Math.max(1, bytes.length / 2));
		int one = random.nextInt(bytes.length - length + 1);
		int other = random.nextInt(bytes.length - length + 1);
		byte[] first = Arrays.copyOfRange(bytes, one, one + length);
		System.arraycopy(bytes, other, bytes, one, length);
		System.arraycopy(first, 0, bytes, other, length);
		return bytes;
	}

	/** The digits from a place on become nines. */
	private static byte[] blownUp(byte[] bytes, SplittableRandom random) {
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
