/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Cultures;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.form.Values;

/**
 * The form of an act.
 *
 * @param act     which act
 * @param vessel  the vessel that it is about, where one is meant
 * @param fields  its lines
 * @param initial what the lines show first
 * @param remark  where a value shown first comes from, or empty
 * @param saving  sends the request
 */
public record ActForm(BenchAct act, Optional<RecordRef> vessel, List<FieldModel> fields, Map<String, Object> initial, String remark,
		Saving saving) {

	/** Copies the lists. */
	public ActForm {
		Objects.requireNonNull(act, "act");
		Objects.requireNonNull(vessel, "vessel");
		fields = List.copyOf(fields);
		initial = Map.copyOf(initial);
		Objects.requireNonNull(remark, "remark");
		Objects.requireNonNull(saving, "saving");
	}

	/** Sends what was filled in to the lab; off the user interface's thread. */
	@FunctionalInterface
	public interface Saving {
		/** The receipt, or why it was refused. */
		Outcome<ActReceipt> save(Cultures cultures, Session session, ActDetails details, Values values);
	}

	/** The same form showing one more value first. */
	public ActForm showing(String field, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(initial);
		more.put(field, value);
		return new ActForm(act, vessel, fields, more, remark, saving);
	}

	/** Whether it has a line of that name. */
	public boolean asks(String field) {
		return fields.stream().anyMatch(each -> each.name().equals(field));
	}
}
