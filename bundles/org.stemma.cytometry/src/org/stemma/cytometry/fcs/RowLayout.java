/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.List;

/**
 * How a row of values, one event, lies in the DATA segment.
 *
 * @param parameters the channels in order
 * @param order      which byte comes first
 */
public record RowLayout(List<Parameter> parameters, ByteOrder order) {

	/** Copies the list. */
	public RowLayout {
		parameters = List.copyOf(parameters);
	}

	/** Whether values are text without a fixed width. */
	boolean delimited() {
		return parameters.stream().anyMatch(parameter -> parameter.bits() == 0);
	}

	/** Whether values are digits. */
	boolean ascii() {
		return parameters.getFirst().type() == DataType.ASCII;
	}

	/** Whether a value begins within a byte: then a row is counted in bits. */
	boolean packed() {
		return parameters.stream().anyMatch(Parameter::packed);
	}

	/** Bits of a row; 0 when values are delimited. */
	long rowBits() {
		return delimited() ? 0 : parameters.stream().mapToLong(Parameter::rowBits).sum();
	}

	/** Bytes of so many events; 0 when values are delimited; more than any file has for a number without sense. */
	long bytes(long events) {
		long row = rowBits();
		boolean senseless = row > 0 && events > (Long.MAX_VALUE - Byte.SIZE) / row;
		return senseless ? Long.MAX_VALUE / Byte.SIZE : Math.ceilDiv(events * row, Byte.SIZE);
	}

	/** Whole events in so many bytes of values that are not delimited. */
	long events(long bytes) {
		return Math.multiplyExact(bytes, Byte.SIZE) / rowBits();
	}

	/** Offset of a parameter's value in its row, by index, in bytes, or in bits when values are packed. */
	int offset(int index) {
		int bits = Math.toIntExact(parameters.subList(0, index).stream().mapToLong(Parameter::rowBits).sum());
		return packed() ? bits : bits / Byte.SIZE;
	}

	/** The same with each value in the next integer of whole bytes. */
	RowLayout inWholeBytes() {
		return new RowLayout(parameters.stream().map(Parameter::inWholeBytes).toList(), order);
	}
}
