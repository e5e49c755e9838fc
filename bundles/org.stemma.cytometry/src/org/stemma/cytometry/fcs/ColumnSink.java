/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.stemma.cytometry.fcs.Column.Doubles;
import org.stemma.cytometry.fcs.Column.Floats;
import org.stemma.cytometry.fcs.Column.Ints;
import org.stemma.cytometry.fcs.Column.Longs;
import org.stemma.cytometry.fcs.Column.Shorts;

/** Takes the values of one channel out of blocks of rows into its column. */
sealed interface ColumnSink {

	VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	/** Takes values that stand every {@code stride} bytes from {@code at} on into events from {@code to} on. */
	void take(byte[] rows, int at, int stride, int count, int to);

	/** What was taken. */
	Column column();

	/** Whether bits above the channel's range had to be cut off. */
	default boolean cut() {
		return false;
	}

	/** 16-bit integers. */
	final class OfShorts implements ColumnSink {

		private final char[] values;
		private final boolean big;
		private final int mask;
		private int seen;

		OfShorts(int events, boolean big, long mask) {
			this.values = new char[events];
			this.big = big;
			this.mask = (int) mask;
		}

		@Override
		public void take(byte[] rows, int at, int stride, int count, int to) {
			int all = 0;
			for (int i = 0, from = at; i < count; i++, from += stride) {
				short stored = (short) SHORT.get(rows, from);
				int value = (big ? Short.reverseBytes(stored) : stored) & 0xFFFF;
				all |= value;
				values[to + i] = (char) (value & mask);
			}
			seen |= all;
		}

		@Override
		public Column column() {
			return new Shorts(values);
		}

		@Override
		public boolean cut() {
			return (seen & ~mask) != 0;
		}
	}

	/** 32-bit integers of which at most 31 bits count. */
	final class OfInts implements ColumnSink {

		private final int[] values;
		private final boolean big;
		private final int mask;
		private int seen;

		OfInts(int events, boolean big, long mask) {
			this.values = new int[events];
			this.big = big;
			this.mask = (int) mask;
		}

		@Override
		public void take(byte[] rows, int at, int stride, int count, int to) {
			int all = 0;
			for (int i = 0, from = at; i < count; i++, from += stride) {
				int stored = (int) INT.get(rows, from);
				int value = big ? Integer.reverseBytes(stored) : stored;
				all |= value;
				values[to + i] = value & mask;
			}
			seen |= all;
		}

		@Override
		public Column column() {
			return new Ints(values);
		}

		@Override
		public boolean cut() {
			return (seen & ~mask) != 0;
		}
	}

	/** Integers of any whole number of bytes. */
	final class OfLongs implements ColumnSink {

		private final long[] values;
		private final int bytes;
		private final boolean big;
		private final long mask;
		private long seen;

		OfLongs(int events, int bytes, boolean big, long mask) {
			this.values = new long[events];
			this.bytes = bytes;
			this.big = big;
			this.mask = mask;
		}

		@Override
		public void take(byte[] rows, int at, int stride, int count, int to) {
			for (int i = 0, from = at; i < count; i++, from += stride) {
				long value = value(rows, from);
				seen |= value;
				values[to + i] = value & mask;
			}
		}

		private long value(byte[] rows, int from) {
			long value = 0;
			for (int i = 0; i < bytes; i++) {
				int shift = (big ? bytes - 1 - i : i) * Byte.SIZE;
				value |= (rows[from + i] & 0xFFL) << shift;
			}
			return value;
		}

		@Override
		public Column column() {
			return new Longs(values);
		}

		@Override
		public boolean cut() {
			return (seen & ~mask) != 0;
		}
	}

	/** 32-bit floating point numbers. */
	final class OfFloats implements ColumnSink {

		private final float[] values;
		private final boolean big;

		OfFloats(int events, boolean big) {
			this.values = new float[events];
			this.big = big;
		}

		@Override
		public void take(byte[] rows, int at, int stride, int count, int to) {
			for (int i = 0, from = at; i < count; i++, from += stride) {
				int stored = (int) INT.get(rows, from);
				values[to + i] = Float.intBitsToFloat(big ? Integer.reverseBytes(stored) : stored);
			}
		}

		@Override
		public Column column() {
			return new Floats(values);
		}
	}

	/** 64-bit floating point numbers. */
	final class OfDoubles implements ColumnSink {

		private final double[] values;
		private final boolean big;

		OfDoubles(int events, boolean big) {
			this.values = new double[events];
			this.big = big;
		}

		@Override
		public void take(byte[] rows, int at, int stride, int count, int to) {
			for (int i = 0, from = at; i < count; i++, from += stride) {
				long stored = (long) LONG.get(rows, from);
				values[to + i] = Double.longBitsToDouble(big ? Long.reverseBytes(stored) : stored);
			}
		}

		@Override
		public Column column() {
			return new Doubles(values);
		}
	}

	/** The fitting sink of a channel. */
	static ColumnSink of(Parameter parameter, org.stemma.cytometry.fcs.ByteOrder order, int events) {
		boolean big = order == org.stemma.cytometry.fcs.ByteOrder.BIG;
		long mask = parameter.mask();
		return switch (parameter.type()) {
		case FLOAT -> new OfFloats(events, big);
		case DOUBLE, ASCII -> new OfDoubles(events, big);
		case INTEGER -> switch (parameter.bytes()) {
		case Short.BYTES -> new OfShorts(events, big, mask);
		case Integer.BYTES -> mask > 0 && mask <= Integer.MAX_VALUE ? new OfInts(events, big, mask)
				: new OfLongs(events, Integer.BYTES, big, mask);
		case Byte.BYTES, 3 -> new OfSmall(events, parameter.bytes(), big, mask);
		default -> new OfLongs(events, parameter.bytes(), big, mask);
		};
		};
	}

	/** Integers of 8 or 24 bits. */
	final class OfSmall implements ColumnSink {

		private final int[] values;
		private final int bytes;
		private final boolean big;
		private final int mask;
		private int seen;

		OfSmall(int events, int bytes, boolean big, long mask) {
			this.values = new int[events];
			this.bytes = bytes;
			this.big = big;
			this.mask = (int) mask;
		}

		@Override
		public void take(byte[] rows, int at, int stride, int count, int to) {
			int first = big ? bytes - 1 : 0;
			int last = big ? 0 : bytes - 1;
			for (int i = 0, from = at; i < count; i++, from += stride) {
				int value = rows[from + first] & 0xFF;
				if (bytes > 1) {
					value |= (rows[from + 1] & 0xFF) << Byte.SIZE | (rows[from + last] & 0xFF) << 2 * Byte.SIZE;
				}
				seen |= value;
				values[to + i] = value & mask;
			}
		}

		@Override
		public Column column() {
			return new Ints(values);
		}

		@Override
		public boolean cut() {
			return (seen & ~mask) != 0;
		}
	}
}
