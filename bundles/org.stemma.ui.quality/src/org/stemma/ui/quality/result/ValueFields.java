/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.Records;
import org.stemma.model.quality.Censoring;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FieldVariant;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;

/**
 * The lines that ask for a result, and the value they give.
 *
 * @param criterion the criterion; empty asks for a text
 */
record ValueFields(Optional<CriterionView> criterion) {

	static final String VALUE = "value";
	static final String CENSORING = "censoring";

	private static final Texts TEXTS = new Texts(ValueFields.class);
	private static final List<String> FROM_MODEL = List.of("replicates", "sample", "measured", "instrument", "note");

	/** The lines: the value first, then what belongs to it. */
	List<FieldModel> fields(Records records) {
		List<FieldModel> fields = new ArrayList<>(value());
		FROM_MODEL.stream().filter(name -> number() || !name.equals("replicates"))
				.map(name -> records.kind("quality.Result").field(name).orElseThrow()).map(FieldVariant::optional)
				.forEach(fields::add);
		return fields;
	}

	private List<FieldModel> value() {
		if (!number()) {
			List<String> choices = criterion.map(CriterionView::choices).orElse(List.of());
			return List.of((choices.isEmpty() ? FieldSpec.text(VALUE, TEXTS.get("value"))
					: FieldSpec.oneOf(VALUE, TEXTS.get("value"), choices)).required().build());
		}
		FieldSpec number = unit().isEmpty() ? FieldSpec.number(VALUE, TEXTS.get("value"))
				: FieldSpec.quantity(VALUE, TEXTS.get("value")).unit(unit());
		List<String> kinds = Stream.of(Censoring.values()).filter(each -> each != Censoring.NONE).map(Censoring::getName).toList();
		return List.of(number.build(), FieldSpec.choice(CENSORING, TEXTS.get("censoring"), kinds).help(TEXTS.get("censoring.help")).build());
	}

	private boolean number() {
		return criterion.filter(CriterionView::number).isPresent();
	}

	private String unit() {
		return criterion.map(CriterionView::unit).orElse("");
	}

	/** The value given, or what is missing. */
	Outcome<Value> value(Values values) {
		if (!number()) {
			return values.text(VALUE).isEmpty() ? Outcome.refused("result.text", TEXTS.get("choose.value"))
					: Outcome.of(Value.of(values.text(VALUE)));
		}
		Censoring censoring = values.text(CENSORING).isEmpty() ? Censoring.NONE : Censoring.valueOf(values.text(CENSORING));
		if (censoring == Censoring.NOT_DETECTED) {
			return Outcome.of(new Value(censoring, Optional.empty(), unit(), ""));
		}
		Optional<BigDecimal> plain = unit().isEmpty() ? values.number(VALUE) : values.quantity(VALUE).map(Quantity::value);
		String unit = unit().isEmpty() ? "" : values.quantity(VALUE).map(Quantity::unit).orElse(unit());
		return plain.isEmpty() ? Outcome.refused("result.number", TEXTS.get("choose.number"))
				: Outcome.of(new Value(censoring, plain, unit, ""));
	}
}
