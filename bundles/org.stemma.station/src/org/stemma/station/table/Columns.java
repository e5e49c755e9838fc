/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.stemma.api.Quantity;
import org.stemma.core.query.Row;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.UnitText;

/**
 * The columns of a table: every single-valued field that is neither secret nor personal. A quantity takes two columns,
 * its number and its unit.
 */
final class Columns {

	private static final String VALUE = "value";
	private static final String CENSORING = "censoring";
	private static final Map<String, String> SIGNS = Map.of("BELOW", "< ", "ABOVE", "> ");

	private final List<FieldModel> fields;
	private final FieldText texts;

	Columns(KindModel kind, FieldText texts) {
		this.fields = kind.fields().stream().filter(Columns::canBeColumn).toList();
		this.texts = texts;
	}

	/** Whether a field can be a column. */
	static boolean canBeColumn(FieldModel field) {
		return !field.many() && !field.committed() && field.type() != FieldType.PART;
	}

	/** Names of the fields, to ask for. */
	String[] names() {
		return fields.stream().map(FieldModel::name).toArray(String[]::new);
	}

	/** Labels, a fixed unit in brackets. */
	List<String> labels() {
		List<String> labels = new ArrayList<>();
		for (FieldModel field : fields) {
			labels.add(field.unit().isEmpty() ? field.label() : field.label() + " [" + UnitText.printed(field.unit()) + "]");
			if (field.type() == FieldType.QUANTITY) {
				labels.add(field.label() + ", unit");
			}
		}
		return labels;
	}

	/** The values of a row. */
	List<Object> values(Row row) {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++) {
			Object value = row.values().get(i);
			add(fields.get(i), fields.get(i).name().equals(VALUE) ? censored(row, value) : value, values);
		}
		return values;
	}

	/** A number that is only a limit is text with its sign: nobody may calculate with it. */
	private Object censored(Row row, Object value) {
		Object censoring = IntStream.range(0, fields.size()).filter(i -> fields.get(i).name().equals(CENSORING)).boxed()
				.findFirst().map(i -> row.values().get(i)).orElse(null);
		return value instanceof BigDecimal number && censoring != null && SIGNS.containsKey(censoring.toString())
				? SIGNS.get(censoring.toString()) + number.toPlainString() : value;
	}

	private void add(FieldModel field, Object value, List<Object> values) {
		switch (field.type()) {
		case QUANTITY -> {
			values.add(value instanceof Quantity quantity ? quantity.value() : null);
			values.add(value instanceof Quantity quantity ? quantity.unit() : null);
		}
		case INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE, INSTANT -> values.add(value);
		default -> values.add(value == null ? null : texts.print(field, value));
		}
	}
}
