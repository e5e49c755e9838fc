/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.Optional;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Channel;
import org.stemma.cytometry.gate.Dimension.ChannelRatio;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.transform.Transform;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** Reads the axis of a gate, or of a divider of quadrants. */
record DimensionElement(Transformations transformations, ProblemLog log) {

	Dimension read(XmlElement element) {
		Compensating compensation = element.attribute("compensation-ref").map(Compensating::new).orElse(Compensating.NONE);
		Optional<Transform> scale = element.attribute("transformation-ref").flatMap(id -> scale(id, element));
		return new Dimension(measure(element), compensation, scale);
	}

	private Optional<Transform> scale(String id, XmlElement element) {
		Optional<Transform> scale = transformations.scale(id);
		if (scale.isEmpty()) {
			unknown(id, element);
		}
		return scale;
	}

	private Dimension.Measure measure(XmlElement element) {
		Optional<XmlElement> channel = element.child("fcs-dimension");
		if (channel.isPresent()) {
			return new Channel(channel.get().attribute("name").orElse(""));
		}
		String id = element.child("new-dimension").flatMap(each -> each.attribute("transformation-ref")).orElse("");
		Optional<ChannelRatio> ratio = transformations.ratio(id);
		if (ratio.isEmpty()) {
			unknown(id, element);
		}
		return ratio.<Dimension.Measure>map(found -> found).orElseGet(() -> new Channel(id));
	}

	private void unknown(String id, XmlElement element) {
		log.add(new Mismatch("gatingml.reference", element.place(), id, "a transformation of this document").error());
	}
}
