/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.record.Record;

/** What setting up and revising by hand may do to lots, vials and specification versions. */
final class SetUpRules {

	private final LabReader lab;

	SetUpRules(LabReader lab) {
		this.lab = lab;
	}

	/** How a new record starts, where nothing was entered. */
	void start(Record record) {
		switch (record) {
		case Lot lot -> lot.setDisposition(LotDisposition.QUARANTINE);
		case Cryovial vial when !vial.isSetState() -> vial.setState(CryovialState.STORED);
		case SpecificationVersion version when !version.isSetState() -> version.setState(SpecificationState.DRAFT);
		default -> {
			// others start as entered
		}
		}
	}

	/** What is wrong with a new record. */
	List<Problem> created(Record record) {
		return switch (record) {
		case Lot lot -> specification(lot, null);
		case Cryovial vial -> vial(vial);
		case SpecificationVersion version when version.getState() != SpecificationState.DRAFT -> List
				.of(Problem.error("specification.draft", version.getCode()
						+ ": a new specification version starts as a draft and is put in force when it is complete."));
		default -> List.of();
		};
	}

	/** What is wrong with a revision. */
	List<Problem> revised(Record before, Record after) {
		return switch (after) {
		case Lot lot -> lot((Lot) before, lot);
		case Cryovial vial -> thawed(vial, (Cryovial) before);
		case SpecificationVersion version -> frozen((SpecificationVersion) before, version);
		default -> List.of();
		};
	}

	private List<Problem> lot(Lot before, Lot after) {
		if (before.getDisposition() != LotDisposition.QUARANTINE) {
			return List.of(Problem.error("lot.decided", "Lot " + before.getCode() + " is "
					+ FieldText.words(before.getDisposition().getName()).toLowerCase(Locale.ROOT)
					+ "; a lot that was decided on is not revised."));
		}
		return specification(after, before);
	}

	/** A lot is judged by a version whose criteria can no longer change. */
	private List<Problem> specification(Lot lot, Lot before) {
		boolean same = before != null && Objects.equals(lot.getSpecification(), before.getSpecification());
		return same ? List.of()
				: version(lot).map(Stored::record).filter(version -> version.getState() != SpecificationState.EFFECTIVE)
						.map(version -> Problem.error("specification.state",
								"Specification " + version.getCode() + " is "
										+ (version.getState() == SpecificationState.DRAFT ? "still a draft" : "retired")
										+ "; choose a version that is in force for lot " + lot.getCode() + "."))
						.stream().toList();
	}

	private Optional<Stored<SpecificationVersion>> version(Lot lot) {
		RecordRef ref = lot.getSpecification();
		return ref == null ? Optional.empty() : lab.load(SpecificationVersion.class, ref.id());
	}

	/** What else must not have changed when the record is committed. */
	List<Required> required(Record record) {
		List<Required> required = new ArrayList<>();
		if (record instanceof Lot lot) {
			version(lot).ifPresent(version -> required.add(new Required(version.ref(), version.version())));
		}
		return required;
	}

	/** A vial that no freeze of this laboratory made says where its cells come from; else nobody could find the donor. */
	private static List<Problem> vial(Cryovial vial) {
		return vial.getOrigin() != null ? thawed(vial, null)
				: List.of(Problem.error("vial.origin",
						"Cryovial " + vial.getCode() + ": choose the lot, line or collection that it comes from."));
	}

	private static List<Problem> thawed(Cryovial vial, Cryovial before) {
		boolean was = before != null && before.getState() == CryovialState.THAWED;
		boolean is = vial.getState() == CryovialState.THAWED;
		return was == is ? List.of()
				: List.of(Problem.error("vial.thawed", "Cryovial " + vial.getCode()
						+ ": only a thaw makes it thawed, and it stays so. Log the thaw."));
	}

	private static List<Problem> frozen(SpecificationVersion before, SpecificationVersion after) {
		boolean draft = before.getState() == SpecificationState.DRAFT;
		return draft || EcoreUtil.equals((EObject) before, (EObject) after) || retired(before, after) ? List.of()
				: List.of(Problem.error("specification.frozen", "Specification " + before.getCode() + " is "
						+ (before.getState() == SpecificationState.EFFECTIVE ? "in force: it can only be retired"
								: "retired: it stays as it is")
						+ ". Make a new version for other criteria."));
	}

	/** Whether an effective version was retired and nothing else. */
	private static boolean retired(SpecificationVersion before, SpecificationVersion after) {
		SpecificationVersion retired = (SpecificationVersion) EcoreUtil.copy((EObject) before);
		retired.setState(SpecificationState.RETIRED);
		return before.getState() == SpecificationState.EFFECTIVE && EcoreUtil.equals((EObject) retired, (EObject) after);
	}
}
