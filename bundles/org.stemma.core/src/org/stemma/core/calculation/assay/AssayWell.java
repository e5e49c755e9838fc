/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.Optional;

/**
 * A well of an assay.
 *
 * @param well     its place, or empty
 * @param sample   its sample, or empty
 * @param role     what it holds
 * @param signal   what was read; empty when it is no number
 * @param known    known concentration of a standard
 * @param dilution how many times the sample was diluted, 1 when the file does not say
 */
public record AssayWell(String well, String sample, Role role, Optional<Double> signal, Optional<Double> known, double dilution) {

	/** What a well holds. */
	public enum Role {
		/** A known concentration. */
		STANDARD,
		/** What is to be found out. */
		UNKNOWN,
		/** A control. */
		CONTROL,
		/** Nothing but what the sample is in. */
		BLANK
	}

	/** The standard it is, if it can be a point of the curve. */
	public Optional<Calibrator> calibrator() {
		return role == Role.STANDARD && signal.isPresent() && known.filter(value -> value > 0).isPresent()
				? Optional.of(new Calibrator(known.get(), signal.get()))
				: Optional.empty();
	}
}
