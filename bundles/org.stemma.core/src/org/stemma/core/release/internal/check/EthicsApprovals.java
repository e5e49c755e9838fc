/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/**
 * Every ethics approval that a line or collection names is in force and permits the use; embryonic sources need one.
 */
@Component(property = { ReleaseCheck.CODE + "=" + EthicsApprovals.CODE,
		ReleaseCheck.TITLE + "=" + EthicsApprovals.TITLE })
public final class EthicsApprovals implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "ethics";
	static final String TITLE = "Ethics approvals are in force";

	@Override
	public List<Finding> check(Dossier dossier) {
		Stream<Finding> invalid = dossier.all("donation.EthicsApproval").stream()
				.flatMap(approval -> finding(dossier, approval).stream());
		return Stream.concat(invalid, sources(dossier).flatMap(source -> missing(dossier, source).stream())).toList();
	}

	private static Stream<RecordView> sources(Dossier dossier) {
		return Stream.concat(dossier.all("donation.CellLine").stream(), dossier.all("donation.Collection").stream());
	}

	private static Optional<Finding> finding(Dossier dossier, RecordView approval) {
		Optional<Finding> invalid = new Validity("approval", "approved", "revoked").finding(approval, dossier.day());
		return invalid.isPresent() || IntendedUse.permitted(approval, dossier) ? invalid
				: Optional.of(Finding.stop("approval.use", Reading.named(approval) + " does not permit "
						+ IntendedUse.words(dossier) + ", only: " + approval.text("permittedUses") + ". Have it extended or restrict the lot.",
						approval.ref()));
	}

	private static Optional<Finding> missing(Dossier dossier, RecordView source) {
		boolean needed = Reading.of(source).is("sourceKind", "EMBRYONIC");
		return !needed || approval(source).or(() -> ofCollection(dossier, source)).isPresent() ? Optional.empty()
				: Optional.of(Finding.stop("approval.none", Reading.named(source) + " is of embryonic origin and names no ethics "
						+ "approval. Set one up and name it.", source.ref()));
	}

	private static Optional<RecordRef> approval(RecordView source) {
		return Reading.of(source).ref("approval");
	}

	private static Optional<RecordRef> ofCollection(Dossier dossier, RecordView line) {
		return Reading.of(line).ref("collection").flatMap(dossier::find).flatMap(EthicsApprovals::approval);
	}
}
