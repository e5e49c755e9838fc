/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.FieldView;
import org.stemma.api.RecordView;

/**
 * One criterion of a specification version, as far as a form needs it.
 *
 * @param test    name of the test
 * @param kind    kind of value, by name: {@code NUMBER}, {@code CHOICE} or {@code TEXT}
 * @param unit    UCUM unit, or empty
 * @param choices all values that can be entered, for a choice
 */
public record CriterionView(String test, String kind, String unit, List<String> choices) {

	/** Copies the list. */
	public CriterionView {
		choices = List.copyOf(choices);
	}

	/** Whether its values are numbers. */
	public boolean number() {
		return kind.equals("NUMBER");
	}

	/** The criteria of a specification version, in its order. */
	public static List<CriterionView> of(RecordView specification) {
		List<CriterionView> all = new ArrayList<>();
		for (int i = 0; specification.field(path(i, "test")).isPresent(); i++) {
			List<String> possible = texts(specification.field(path(i, "choices")));
			all.add(new CriterionView(specification.text(path(i, "test")),
					specification.value(path(i, "kind"), String.class).orElse("TEXT"), specification.text(path(i, "unit")),
					possible.isEmpty() ? texts(specification.field(path(i, "accepted"))) : possible));
		}
		return all;
	}

	private static String path(int index, String field) {
		return "criteria[" + index + "]." + field;
	}

	private static List<String> texts(Optional<FieldView> field) {
		return field.flatMap(FieldView::value).filter(List.class::isInstance).map(value -> (List<?>) value).orElse(List.of())
				.stream().map(String::valueOf).toList();
	}
}
