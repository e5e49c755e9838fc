/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.table.Cell;

/**
 * The points of one curve, as they are read. A word in place of a number leaves its point empty and is an error of the well
 * with the cell's text; where nothing was measured, the point is empty and nothing else is said. For one thread.
 */
public final class CurveValues {

	private final WellNumbers numbers;
	private final Axis of;
	private final List<BigDecimal> at = new ArrayList<>();
	private final List<Optional<BigDecimal>> values = new ArrayList<>();
	private final List<Measured> faults = new ArrayList<>();

	/** No points yet, of what that axis says. */
	public CurveValues(WellNumbers numbers, Axis of) {
		this.numbers = numbers;
		this.of = of;
	}

	/** Takes what stands at a position. */
	public void add(BigDecimal position, Cell cell) {
		Optional<Measured> value = cell.isBlank() ? Optional.empty() : numbers.read(of.concept(), of.unit(), cell);
		boolean number = value.filter(one -> one.state() == State.VALUE).isPresent();
		at.add(position);
		values.add(number ? value.get().value() : Optional.empty());
		value.filter(one -> !number && one.state() != State.MISSING)
				.map(one -> new Measured("error", Optional.empty(), one.text(), "", State.ERROR, one.place())).ifPresent(faults::add);
	}

	/** The words that stand in place of numbers. */
	public List<Measured> faults() {
		return List.copyOf(faults);
	}

	/** Whether something was read at any point, were it a word. */
	public boolean read() {
		return !faults.isEmpty() || values.stream().anyMatch(Optional::isPresent);
	}

	/**
	 * The curve.
	 *
	 * @param field  its term
	 * @param across what its points lie along
	 * @param place  where it begins
	 */
	public Curve curve(String field, Axis across, Place place) {
		return new Curve(field, across, of, at, values, place);
	}
}
