/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports.ImportReceipt;
import org.stemma.core.quality.internal.NewResult;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.Restriction;
import org.stemma.model.record.Record;

/**
 * An import in the making.
 *
 * @param run      the run
 * @param restriction what its results wait for, if its instrument was not fit
 * @param created  what is new so far: results and investigations, of a first import the raw file and the run
 * @param results  the results among them
 * @param required what it is built on
 * @param notes    what people should know
 * @param work     the whole, once complete
 */
record DraftedImport(RecordRef run, Optional<Restriction> restriction, List<Record> created, List<RecordRef> results,
		Set<Required> required, List<Problem> notes, Optional<UnitOfWork> work) {

	/** One that is not complete yet. */
	DraftedImport(RecordRef run, Optional<Restriction> restriction, List<Record> created, List<RecordRef> results,
			Set<Required> required, List<Problem> notes) {
		this(run, restriction, created, results, required, notes, Optional.empty());
	}

	/** Everything that is to be kept. */
	List<Record> all() {
		return Stream.concat(created.stream(), restriction.stream()).toList();
	}

	void add(KindModels kinds, NewResult made, List<Problem> problems) {
		created.addAll(made.records());
		results.add(kinds.ref(made.result()));
		required.addAll(made.builtOn());
		notes.addAll(problems);
	}

	DraftedImport with(UnitOfWork ready) {
		return new DraftedImport(run, restriction, created, results, required, notes, Optional.of(ready));
	}

	ImportReceipt receipt(ImportPreview preview) {
		return new ImportReceipt(run, results, false, preview.file().name() + " is kept as " + run.code() + " of "
				+ preview.instrument().code() + ": " + counted(preview.rows().size(), "sample") + ", " + made());
	}

	/** What came of rows that were kept later. */
	ImportReceipt receipt(ImportPreview preview, int rows) {
		return new ImportReceipt(run, results, false, counted(rows, "more sample") + " of " + preview.file().name()
				+ (rows == 1 ? " is" : " are") + " kept with " + run.code() + " of " + preview.instrument().code() + ": " + made());
	}

	private String made() {
		long investigations = created.stream().filter(Investigation.class::isInstance).count();
		return counted(results.size(), "result")
				+ (investigations == 0 ? "." : ", " + counted(investigations, "investigation") + " opened.")
				+ restriction.map(made -> " Restricted by " + made.getCode() + " until quality has judged it.").orElse("");
	}

	/** A number of things in words. */
	static String counted(long number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
