/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.FieldView;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.KindModel;

/** Every value of every record of a lab, one line each, as views show them: the same lab gives the same lines. */
record LabInWords(Laboratory laboratory) {

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (KindModel kind : laboratory.records().kinds()) {
			List<Row> rows = laboratory.records()
					.page(Query.of(kind.name()).sorted(Sort.by("code")).limit(Query.MAXIMUM_LIMIT)).rows();
			rows.forEach(row -> add(lines, laboratory.records().find(row.ref()).orElseThrow()));
		}
		return lines;
	}

	private static void add(List<String> lines, RecordView record) {
		String name = record.ref().kind() + " " + record.ref().code();
		lines.add(name + ": id " + record.ref().id() + ", version " + record.version() + ", hash " + record.hash().hex());
		for (FieldView field : record.fields()) {
			if (!field.text().isEmpty()) {
				lines.add(name + ", " + field.name() + ": " + field.text().replace("\n", "\\n"));
			}
		}
	}
}
