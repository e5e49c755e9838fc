/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import java.util.Optional;

/**
 * A well with its Cq.
 *
 * @param well     its place, or empty
 * @param sample   its sample, or empty
 * @param role     what it holds
 * @param cycles   Cq; empty when it was not determined
 * @param quantity known or computed quantity as the file has it
 * @param omitted  whether a person left it out at the instrument
 */
public record MeasuredWell(String well, String sample, Role role, Optional<Double> cycles, Optional<Double> quantity, boolean omitted) {

	/** What a well holds. */
	public enum Role {
		/** A known quantity. */
		STANDARD,
		/** What is to be found out. */
		UNKNOWN,
		/** A control. */
		CONTROL
	}

	/** Whether it can be a point of the curve. */
	public boolean standard() {
		return role == Role.STANDARD && !omitted && cycles.isPresent() && quantity.filter(value -> value > 0).isPresent();
	}
}
