/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

/**
 * The values of one channel as stored, in an array of a fitting type. Arrays are handed out as they are, without a copy,
 * and must not be changed.
 */
public sealed interface Column {

	/** Number of events. */
	int size();

	/** A value as a number; exact but for integers above 2^53. */
	double value(int event);

	/** Copies values into the beginning of an array. */
	void copy(int from, int count, double[] into);

	/** Unsigned integers of up to 16 bits. */
	record Shorts(char[] values) implements Column {

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public double value(int event) {
			return values[event];
		}

		@Override
		public void copy(int from, int count, double[] into) {
			for (int i = 0; i < count; i++) {
				into[i] = values[from + i];
			}
		}
	}

	/** Unsigned integers of up to 31 bits. */
	record Ints(int[] values) implements Column {

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public double value(int event) {
			return values[event];
		}

		@Override
		public void copy(int from, int count, double[] into) {
			for (int i = 0; i < count; i++) {
				into[i] = values[from + i];
			}
		}
	}

	/** Unsigned integers of up to 64 bits. */
	record Longs(long[] values) implements Column {

		private static final double HALF = 0x1p63;

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public double value(int event) {
			long value = values[event];
			return value >= 0 ? value : (value & Long.MAX_VALUE) + HALF;
		}

		@Override
		public void copy(int from, int count, double[] into) {
			for (int i = 0; i < count; i++) {
				into[i] = value(from + i);
			}
		}
	}

	/** Floating point numbers of 32 bits. */
	record Floats(float[] values) implements Column {

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public double value(int event) {
			return values[event];
		}

		@Override
		public void copy(int from, int count, double[] into) {
			for (int i = 0; i < count; i++) {
				into[i] = values[from + i];
			}
		}
	}

	/** Floating point numbers of 64 bits. */
	record Doubles(double[] values) implements Column {

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public double value(int event) {
			return values[event];
		}

		@Override
		public void copy(int from, int count, double[] into) {
			System.arraycopy(values, from, into, 0, count);
		}
	}
}
