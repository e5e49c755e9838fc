/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.ui.instruments.run.ValueWords;

/**
 * A reading of a plate with the range of its numbers. Only plain numbers make the range: a censored value has the colour of
 * its limit and a mark, what is missing has none.
 *
 * @param plate   the plate
 * @param reading what is looked at
 * @param low     least number
 * @param high    largest number
 * @param unit    their unit
 */
public record HeatMap(Plate plate, PlateReading reading, double low, double high, String unit) {

	/** The map of a reading. */
	public static HeatMap of(Plate plate, PlateReading reading) {
		Map<WellPlace, Measured> values = plate.values(reading);
		String unit = values.values().stream().map(Measured::unit).filter(each -> !each.isEmpty()).findFirst().orElse("");
		return new HeatMap(plate, reading, end(values, Math::min), end(values, Math::max), unit);
	}

	private static double end(Map<WellPlace, Measured> values, DoubleBinaryOperator better) {
		return values.values().stream().filter(each -> each.state() == State.VALUE).flatMap(each -> each.value().stream())
				.mapToDouble(Number::doubleValue).reduce(better).orElseGet(() -> values.values().stream()
						.flatMap(each -> each.value().stream()).mapToDouble(Number::doubleValue).reduce(better).orElse(0));
	}

	/** The value of a well; empty when the file says nothing about it. */
	public Optional<Measured> value(WellPlace well) {
		return Optional.ofNullable(plate.values(reading).get(well));
	}

	/** Where between the ends a well's number lies, 0 to 1; empty without a number. */
	public Optional<Double> share(WellPlace well) {
		return value(well).flatMap(Measured::value)
				.map(number -> high > low ? Math.clamp((number.doubleValue() - low) / (high - low), 0, 1) : 0.5);
	}

	/** Whether a well's value is only a limit. */
	public boolean censored(WellPlace well) {
		return value(well).filter(each -> each.state() == State.BELOW || each.state() == State.ABOVE).isPresent();
	}

	/** A well in words: place, sample, value. */
	public String words(WellPlace well) {
		String sample = plate.sample(well);
		return well.words() + (sample.isEmpty() ? "" : " \u00b7 " + sample) + " \u00b7 "
				+ value(well).map(ValueWords::full).orElseGet(() -> ValueWords.NOTHING);
	}
}
