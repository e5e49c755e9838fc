/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Quantity;

/**
 * A vessel to be filled.
 *
 * @param code        what stands on its label; empty lets Stemma give one
 * @param format      for example {@code T75 flask}
 * @param area        growth area, if it has one
 * @param viableCells viable cells that go in; empty shares what is left equally
 */
public record NewVessel(String code, String format, Optional<Quantity> area, Optional<BigDecimal> viableCells) {

	/** Checks that nothing is missing. */
	public NewVessel {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(area, "area");
		Objects.requireNonNull(viableCells, "viableCells");
	}

	/** A vessel with a code given by Stemma and an equal share of the cells. */
	public static NewVessel of(String format) {
		return new NewVessel("", format, Optional.empty(), Optional.empty());
	}
}
