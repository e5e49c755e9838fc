/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

/**
 * Integers packed bit by bit, one behind the other without regard to bytes: the highest bit first where the highest byte
 * comes first, else the lowest. Each is laid into whole bytes, which another sink takes.
 */
final class PackedSink implements ColumnSink {

	private final ColumnSink aligned;
	private final int bits;
	private final int width;
	private final boolean big;

	/**
	 * A sink of one channel.
	 *
	 * @param parameter the channel with the width of its values in the stream
	 * @param big       whether the highest bit comes first
	 * @param events    how many values there will be
	 */
	PackedSink(Parameter parameter, boolean big, int events) {
		Parameter whole = parameter.inWholeBytes();
		this.aligned = ColumnSink.of(whole, org.stemma.cytometry.fcs.ByteOrder.LITTLE, events);
		this.bits = parameter.bits();
		this.width = whole.bytes();
		this.big = big;
	}

	/** Both {@code at} and {@code stride} count bits. */
	@Override
	public void take(byte[] rows, int at, int stride, int count, int to) {
		byte[] laid = new byte[count * width];
		for (int i = 0; i < count; i++) {
			long value = value(rows, at + (long) i * stride);
			for (int b = 0; b < width; b++) {
				laid[i * width + b] = (byte) (value >>> b * Byte.SIZE);
			}
		}
		aligned.take(laid, 0, width, count, to);
	}

	private long value(byte[] rows, long at) {
		long value = 0;
		for (int i = 0; i < bits; i++) {
			int within = (int) (at + i & 7);
			long bit = rows[(int) (at + i >> 3)] >>> (big ? 7 - within : within) & 1;
			value |= bit << (big ? bits - 1 - i : i);
		}
		return value;
	}

	@Override
	public Column column() {
		return aligned.column();
	}

	@Override
	public boolean cut() {
		return aligned.cut();
	}
}
