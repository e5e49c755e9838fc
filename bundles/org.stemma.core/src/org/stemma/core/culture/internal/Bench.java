/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.record.Invariants;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.BuiltOn;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.record.Record;

/**
 * What all acts have in common: leave, time, materials, attachments, the versions they build on, one commit, a receipt. The
 * same operation sent again gives the same receipt and has no second effect.
 */
final class Bench {

	private final LabStore store;
	private final Clock clock;
	private final KindModels kinds;
	private final Authority authority;
	private final MaterialCheck materials;
	private final FreshCodes codes;
	private final Receipts receipts;
	private final Invariants invariants;

	Bench(LabStore store, Clock clock, KindModels kinds) {
		this.store = store;
		this.clock = clock;
		this.kinds = kinds;
		this.authority = new Authority(store);
		this.materials = new MaterialCheck(new Known(store, kinds));
		this.codes = new FreshCodes(store, kinds);
		this.receipts = new Receipts(store, kinds);
		this.invariants = new Invariants(kinds);
	}

	/**
	 * Carries out an act.
	 *
	 * @param writing checks the request, puts what it makes and changes into the draft and answers with the act, lot and
	 *                own fields set; or with none and the reasons in the draft
	 */
	Outcome<ActReceipt> act(Session session, ActDetails details, Function<Draft, Optional<? extends Act>> writing) {
		return authority.permit(session, Verb.LOG_ACT).then(permit -> store.operation(details.operationId())
				.map(receipts::of).orElseGet(() -> write(permit, details, writing)));
	}

	private Outcome<ActReceipt> write(Permit permit, ActDetails details,
			Function<Draft, Optional<? extends Act>> writing) {
		Draft draft = new Draft(occasion(permit, details));
		if (draft.performed().isAfter(clock.instant())) {
			draft.refuse("act.future", draft.occasion().words(draft.performed()) + " is in the future. Check the time.");
		}
		List<MaterialUse> uses = materials.check(draft, details.materials());
		Optional<? extends Act> act = writing.apply(draft);
		act.ifPresent(written -> complete(draft, written, details, uses));
		return draft.refused() ? Outcome.refused(draft.problems()) : commit(draft, act.orElseThrow(), details);
	}

	private Occasion occasion(Permit permit, ActDetails details) {
		Instant performed = details.performed().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS);
		return new Occasion(permit, performed, store.lab().zone());
	}

	private void complete(Draft draft, Act act, ActDetails details, List<MaterialUse> uses) {
		if (draft.refused()) {
			return;
		}
		act.setCode(codes.next(kinds.of(act).prefix()));
		act.setPerformed(draft.performed());
		act.setZone(draft.occasion().zone().getId());
		act.setPerformedBy(draft.occasion().permit().actor().person());
		act.getMaterials().addAll(uses);
		draft.builtOn().forEach(stored -> act.getBuiltOn().add(builtOn(stored)));
		String note = Stream.concat(Stream.of(details.note()), draft.flags().stream()).filter(words -> !words.isBlank())
				.collect(Collectors.joining(" "));
		act.setNote(note.isEmpty() ? null : note);
		draft.records(act).map(invariants::check).forEach(problems -> problems.forEach(draft::tell));
	}

	private static BuiltOn builtOn(Stored<? extends Record> stored) {
		BuiltOn part = CultureFactory.eINSTANCE.createBuiltOn();
		part.setRecord(stored.ref());
		part.setVersion(stored.version());
		return part;
	}

	private Outcome<ActReceipt> commit(Draft draft, Act act, ActDetails details) {
		return Outcome.of(act, draft.problems())
				.then(written -> new AttachmentKeeper(store.files()).keep(details.attachments()))
				.then(attachments -> {
					act.getAttachments().addAll(attachments);
					return store.commit(draft.work(details.operationId(), kinds.of(act).title(), act));
				}).then(receipts::of);
	}
}
