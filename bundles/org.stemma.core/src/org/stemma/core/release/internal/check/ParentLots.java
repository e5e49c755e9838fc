/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;

/** No lot that the cells come from is rejected; one that is not released yet is remarked. */
@Component(property = { ReleaseCheck.CODE + "=" + ParentLots.CODE, ReleaseCheck.TITLE + "=" + ParentLots.TITLE })
public final class ParentLots implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "parents";
	static final String TITLE = "No lot of origin is rejected";

	@Override
	public List<Finding> check(Dossier dossier) {
		return dossier.all("culture.Lot").stream().filter(lot -> !lot.ref().means(dossier.lot().ref()))
				.flatMap(ParentLots::finding).toList();
	}

	private static Stream<Finding> finding(RecordView lot) {
		return switch (Reading.of(lot).name("disposition")) {
		case "REJECTED" -> Stream.of(Finding.stop("parent.rejected", Reading.named(lot) + ", from which the cells come, is "
				+ "rejected. Nothing made of it can be released.", lot.ref()));
		case "RELEASED" -> Stream.of();
		default -> Stream.of(Finding.remark("parent.unreleased", Reading.named(lot) + ", from which the cells come, is not "
				+ "released, but: " + lot.text("disposition") + ".", lot.ref()));
		};
	}
}
