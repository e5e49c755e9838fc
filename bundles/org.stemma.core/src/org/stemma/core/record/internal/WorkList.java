/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.Vessel;
import org.stemma.model.quality.Result;
import org.stemma.model.record.Record;

/**
 * What somebody has to look at after a correction: the act's own computed numbers, and the later acts, vessels and vials
 * that were computed from them. Nothing is rewritten.
 */
final class WorkList {

	/** Kinds whose numbers others are computed from. */
	private static final Set<String> SOURCES = Set.of("culture.Thaw", "culture.Seed", "culture.Count", "culture.Passage",
			"culture.Split", "culture.Harvest", "culture.Freeze", "culture.Vessel", "culture.Cryovial");
	private static final Set<String> COMPUTED = Set.of("culture.Thaw", "culture.Passage", "culture.Split",
			"culture.Harvest", "culture.Freeze", "culture.Vessel", "culture.Cryovial");
	private static final Map<String, String> OWN = Map.of("culture.Thaw", "Recovery", "culture.Count",
			"Total viable cells and viability", "culture.Passage", "Population doublings and cumulative population doublings",
			"culture.Harvest", "Population doublings and cumulative population doublings");

	private static final Set<FieldType> NUMBERS = Set.of(FieldType.DECIMAL, FieldType.INTEGER, FieldType.QUANTITY);

	private final LabReader lab;
	private final KindModels kinds;

	WorkList(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.kinds = kinds;
	}

	/** The notes after a record was changed. */
	List<Problem> after(Record before, Record record) {
		RecordRef ref = kinds.ref(record);
		List<Problem> notes = new ArrayList<>();
		if (SOURCES.contains(ref.kind()) && numbersDiffer((EObject) before, (EObject) record)) {
			own(ref).ifPresent(notes::add);
			downstream(ref, record).forEach(each -> notes.add(look(each, ref)));
		}
		lot(record).flatMap(lot -> lab.load(Lot.class, lot.id())).flatMap(WorkList::decided).ifPresent(notes::add);
		return notes;
	}

	private boolean numbersDiffer(EObject before, EObject after) {
		return kinds.of(after.eClass()).fields().stream().filter(field -> NUMBERS.contains(field.type()))
				.map(field -> after.eClass().getEStructuralFeature(field.name()))
				.anyMatch(feature -> !Objects.equals(before.eGet(feature), after.eGet(feature)))
				|| !EcoreUtil.equals(derivations(before), derivations(after));
	}

	private static List<EObject> derivations(EObject object) {
		return object.eContents().stream().filter(Derivation.class::isInstance).toList();
	}

	private static Optional<Problem> own(RecordRef ref) {
		return Optional.ofNullable(OWN.get(ref.kind())).map(fields -> Problem.note("correction.own", fields + " of " + ref
				+ " stay as they were computed. Correct them too if they are to follow."));
	}

	private Problem look(RecordRef each, RecordRef ref) {
		return Problem.note("correction.downstream", kinds.of(each.kind()).title() + " " + each.code()
				+ " was computed from what " + ref + " said before and was not changed. Look at it.");
	}

	/** A count has no descendants of its own: what came later from its vessel was computed from it. */
	private List<RecordRef> downstream(RecordRef ref, Record record) {
		RecordRef from = record instanceof Count count ? count.getVessel() : ref;
		List<RecordRef> found = lab.descendants(List.of(from)).stream()
				.filter(each -> COMPUTED.contains(each.kind()) && !each.means(ref)).toList();
		if (!(record instanceof Count count)) {
			return found;
		}
		Map<UUID, Record> loaded = new LinkedHashMap<>();
		lab.load(found).forEach(stored -> loaded.put(stored.ref().id(), stored.record()));
		return found.stream().filter(each -> !earlier(loaded.get(each.id()), count)).toList();
	}

	private static boolean earlier(Record record, Count count) {
		return record instanceof Act act && act.getPerformed().isBefore(count.getPerformed());
	}

	private static Optional<RecordRef> lot(Record record) {
		return Optional.ofNullable(switch (record) {
		case Act act -> act.getLot();
		case Result result -> result.getLot();
		case Vessel vessel -> vessel.getLot();
		case Cryovial vial -> vial.getLot();
		default -> null;
		});
	}

	private static Optional<Problem> decided(Stored<Lot> lot) {
		LotDisposition disposition = Objects.requireNonNull(lot.record().getDisposition());
		return disposition == LotDisposition.QUARANTINE ? Optional.empty()
				: Optional.of(Problem.warning("lot.decided", lot.ref() + " was decided on before this change (now: "
						+ FieldText.words(disposition.getName()) + "). Tell quality assurance."));
	}
}
