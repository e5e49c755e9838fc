/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a channel was amplified ($PnE).
 *
 * @param decades decades of a logarithmic amplifier, 0 for a linear one
 * @param offset  the linear value of channel 0, at least above 0 when logarithmic
 */
public record Amplification(double decades, double offset) {

	/** A linear amplifier. */
	public static final Amplification LINEAR = new Amplification(0, 0);

	/** Whether the channel is logarithmic. */
	public boolean logarithmic() {
		return decades > 0;
	}

	/** Reads {@code f1,f2}; an offset of 0 under a logarithm counts as 1, as the standard says. Empty when it is no pair. */
	static Optional<Amplification> parse(String text) {
		String[] parts = text.split(",", -1);
		if (parts.length != 2) {
			return Optional.empty();
		}
		Optional<BigDecimal> decades = Keywords.decimal(parts[0]);
		Optional<BigDecimal> offset = Keywords.decimal(parts[1]);
		if (decades.isEmpty() || offset.isEmpty() || decades.get().signum() < 0 || offset.get().signum() < 0) {
			return Optional.empty();
		}
		if (decades.get().signum() == 0) {
			return Optional.of(LINEAR);
		}
		double at = offset.get().signum() == 0 ? 1 : offset.get().doubleValue();
		return Optional.of(new Amplification(decades.get().doubleValue(), at));
	}
}
