/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;

/** Integers of widths that fill no whole bytes. */
class PackedIntegersTest {

	private static final int EVENTS = 1_000;

	/** A value that uses all bits of a width, different for each event. */
	private static long value(int event, int bits) {
		return BigInteger.valueOf(event * 2_654_435_761L + 12_345).pow(2).mod(BigInteger.TWO.pow(bits)).longValueExact();
	}

	private static FcsFixture file(int bits, String order, int events) {
		return new FcsFixture().set("$DATATYPE", "I").set("$BYTEORD", order).parameters(events, new String[] { "A", "B", "C" },
				bits, BigInteger.TWO.pow(bits).toString());
	}

	private static Outcome<List<Events>> read(FcsFixture file) {
		return new FcsReader().read(file.file());
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	/** The stream of bits as text, eight to a byte. */
	private static byte[] bytes(String bits, boolean highFirst) {
		byte[] bytes = new byte[Math.ceilDiv(bits.length(), 8)];
		for (int i = 0; i < bits.length(); i++) {
			int within = highFirst ? 7 - i % 8 : i % 8;
			bytes[i / 8] |= (byte) (bits.charAt(i) - '0' << within);
		}
		return bytes;
	}

	private static String stream(int[] widths, boolean highFirst) {
		return IntStream.range(0, EVENTS * 3).mapToObj(i -> {
			int bits = widths[i % 3];
			String digits = Long.toBinaryString(value(i, bits) | 1L << bits).substring(1);
			return highFirst ? digits : new StringBuilder(digits).reverse().toString();
		}).collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource({ "10,10,10", "12,10,16", "1,7,9", "20,31,33", "3,8,24" })
	void readsPackedValuesOfEitherOrder(int a, int b, int c) {
		int[] widths = { a, b, c };
		for (String order : List.of("4,3,2,1", "1,2,3,4")) {
			boolean high = order.startsWith("4");
			FcsFixture file = file(a, order, EVENTS).set("$P2B", "" + b).set("$P2R", "" + (1L << b)).set("$P3B", "" + c)
					.set("$P3R", "" + (1L << c)).data(bytes(stream(widths, high), high));
			Outcome<List<Events>> outcome = read(file);
			assertEquals(List.of("fcs.packed"), codes(outcome));
			for (int i = 0; i < EVENTS * 3; i++) {
				int at = i;
				assertEquals(value(i, widths[i % 3]), outcome.get().getFirst().columns().get(i % 3).value(i / 3),
						() -> order + ", value " + at);
			}
		}
	}

	@Test
	void readsTenBitsThatLieInSixteen() {
		byte[] data = { 0, 1, 3, -1, 2, 0, 1, 0, 0, 2, 0, 3 };
		Outcome<List<Events>> outcome = read(file(10, "4,3,2,1", 2).data(data));
		assertEquals(List.of("fcs.packed"), codes(outcome));
		assertEquals(List.of(1.0, 1023.0, 512.0, 256.0, 2.0, 3.0), LongStream.range(0, 6)
				.mapToObj(i -> outcome.get().getFirst().columns().get((int) i % 3).value((int) i / 3)).toList());
	}

	@Test
	void statesMissingPackedEvents() {
		byte[] bytes = file(10, "4,3,2,1", EVENTS).data(bytes(stream(new int[] { 10, 10, 10 }, true), true)).bytes();
		Outcome<List<Events>> outcome = new FcsReader().read(FcsBytes.of("cut.fcs", Arrays.copyOf(bytes, bytes.length - 6)));
		assertEquals(EVENTS - 2, outcome.get().getFirst().size());
		assertEquals(List.of("fcs.packed", "fcs.truncated"), codes(outcome));
		assertEquals(value(3 * (EVENTS - 3) + 2, 10), outcome.get().getFirst().columns().get(2).value(EVENTS - 3));
	}

	@Test
	void guessesNothingWhereTheLengthFitsNeitherOrBoth() {
		assertFalse(read(file(10, "4,3,2,1", 2).data(new byte[10])).succeeded());
		FcsFixture both = new FcsFixture().set("$DATATYPE", "I").set("$BYTEORD", "4,3,2,1").parameters(1, new String[] { "A" },
				10, "1024").data(new byte[] { 1, 2 });
		assertEquals(List.of("fcs.width"), codes(read(both)));
		assertFalse(read(both.without("$TOT")).succeeded());
		assertFalse(read(file(10, "4,3,2,1", 999_999_999).set("$TOT", "999999999999999").data(new byte[4])).succeeded());
	}
}
