/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A measured channel.
 *
 * @param number        n of $Pn, from 1; names need not be unique, numbers are
 * @param name          short name ($PnN)
 * @param label         what was stained ($PnS), or empty
 * @param type          how its values are stored
 * @param bits          width of a value in bits; characters for type ASCII, 0 when values are delimited
 * @param range         highest channel plus one ($PnR), 0 when not stated
 * @param amplification linear or logarithmic ($PnE)
 * @param gain          linear gain ($PnG), above 0, 1 when not stated
 */
public record Parameter(int number, String name, String label, DataType type, int bits, BigDecimal range,
		Amplification amplification, double gain) {

	/** Checks that nothing is missing. */
	public Parameter {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(range, "range");
		Objects.requireNonNull(amplification, "amplification");
	}

	/** Whether it counts the time since the start. */
	public boolean time() {
		return name.equalsIgnoreCase("time");
	}

	/** Bytes of one value in a row; characters are bytes. */
	int bytes() {
		return type == DataType.ASCII ? bits : bits / Byte.SIZE;
	}

	/** Bits of one value in a row. */
	long rowBits() {
		return type == DataType.ASCII ? (long) bits * Byte.SIZE : bits;
	}

	/** Whether its values do not fill whole bytes. */
	boolean packed() {
		return type == DataType.INTEGER && bits % Byte.SIZE != 0;
	}

	/** The same with values that were packed as wide as the next integer of 8, 16, 32 or 64 bits. */
	Parameter inWholeBytes() {
		int width = packed() ? Math.max(Byte.SIZE, Integer.highestOneBit(2 * bits - 1)) : bits;
		BigDecimal top = packed() && range.signum() == 0 ? BigDecimal.TWO.pow(bits) : range;
		return new Parameter(number, name, label, type, width, top, amplification, gain);
	}

	/** The bits that carry the value: below the next power of two of the range, at most the width. */
	long mask() {
		int width = Math.min(bits, Long.SIZE);
		long all = width == Long.SIZE ? -1L : (1L << width) - 1;
		if (range.compareTo(BigDecimal.ONE) <= 0) {
			return all;
		}
		int needed = range.setScale(0, java.math.RoundingMode.CEILING).toBigInteger().subtract(java.math.BigInteger.ONE)
				.bitLength();
		return needed >= width ? all : (1L << needed) - 1;
	}
}
