/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.query.Filter;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.Records;

/** Conditions typed as {@code field=value}: values as people type them, a reference by its code. */
final class Conditions {

	private final Records records;
	private final KindModel kind;
	private final FieldText texts;

	Conditions(Records records, KindModel kind, FieldText texts) {
		this.records = records;
		this.kind = kind;
		this.texts = texts;
	}

	/** All of them as one filter, or everything that is wrong with them. */
	Outcome<Filter> all(List<String> typed) {
		List<Filter> filters = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (String each : typed) {
			Outcome<Filter> filter = one(each);
			filter.result().ifPresent(filters::add);
			problems.addAll(filter.problems());
		}
		return problems.isEmpty() ? Outcome.of(Filter.and(filters.toArray(Filter[]::new))) : Outcome.refused(problems);
	}

	private Outcome<Filter> one(String typed) {
		int equals = typed.indexOf('=');
		Optional<FieldModel> field = equals < 1 ? Optional.empty() : kind.field(typed.substring(0, equals).strip());
		if (field.isEmpty() || !Columns.canBeColumn(field.get())) {
			return Outcome.refused("table.condition", "\"" + typed + "\": expected FIELD=VALUE with one of the fields "
					+ String.join(", ", kind.fields().stream().filter(Columns::canBeColumn).map(FieldModel::name).toList())
					+ ".");
		}
		String value = typed.substring(equals + 1).strip();
		return value.isEmpty() ? Outcome.of(new Filter.Unset(field.get().name())) : equal(field.get(), value);
	}

	private Outcome<Filter> equal(FieldModel field, String value) {
		if (field.type() != FieldType.REFERENCE) {
			return texts.parse(field, value).map(parsed -> Filter.is(field.name(), parsed));
		}
		return field.kinds().stream().flatMap(each -> records.find(each, value).stream()).findFirst()
				.map(found -> Outcome.of(Filter.refersTo(field.name(), found.ref())))
				.orElseGet(() -> Outcome.refused("table.condition", field.label() + ": there is no " + value + "."));
	}
}
