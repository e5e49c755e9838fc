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

/** Takes the values of one channel out of blocks of rows into its column. */
sealed interface ColumnSink permits IntegerSink, PackedSink, FloatSink, DoubleSink {

	VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	/** Takes values that stand every {@code stride} bytes (bits when packed) from {@code at} on into events from {@code to} on. */
	void take(byte[] rows, int at, int stride, int count, int to);

	/** What was taken. */
	Column column();

	/** Whether bits above the channel's range had to be cut off. */
	default boolean cut() {
		return false;
	}

	/** The fitting sink of a channel. */
	static ColumnSink of(Parameter parameter, org.stemma.cytometry.fcs.ByteOrder order, int events) {
		boolean big = order == org.stemma.cytometry.fcs.ByteOrder.BIG;
		long mask = parameter.mask();
		return switch (parameter.type()) {
		case FLOAT -> new FloatSink(events, big);
		case DOUBLE, ASCII -> new DoubleSink(events, big);
		case INTEGER -> switch (parameter.bytes()) {
		case Short.BYTES -> new ShortSink(events, big, mask);
		case Integer.BYTES -> mask > 0 && mask <= Integer.MAX_VALUE ? new IntSink(events, big, mask)
				: new LongSink(events, Integer.BYTES, big, mask);
		case Byte.BYTES, 3 -> new SmallSink(events, parameter.bytes(), big, mask);
		default -> new LongSink(events, parameter.bytes(), big, mask);
		};
		};
	}
}
