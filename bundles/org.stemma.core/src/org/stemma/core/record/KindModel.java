/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the model says about a kind of record or part.
 *
 * @param name      area and class, for example {@code culture.Lot}
 * @param title     in plain words
 * @param help      one sentence, or empty
 * @param prefix    prefix of codes given by Stemma, or empty when people give them
 * @param writeOnce whether it is never revised, only corrected
 * @param setUp     whether people set it up by hand
 * @param act       whether it is something done to cells
 * @param fields    its fields in the model's order
 */
public record KindModel(String name, String title, String help, String prefix, boolean writeOnce, boolean setUp,
		boolean act, List<FieldModel> fields) {

	/** Copies the list. */
	public KindModel {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(title, "title");
		fields = List.copyOf(fields);
	}

	/** The field of that name. */
	public Optional<FieldModel> field(String fieldName) {
		return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
	}
}
