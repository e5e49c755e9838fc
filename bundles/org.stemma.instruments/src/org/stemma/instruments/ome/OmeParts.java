/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ome;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.stemma.formats.xml.UnreadParts;

/** The elements and attributes of a document that are read, or only say how its parts hang together; all others are listed. */
final class OmeParts {

	/** What stands beside them. */
	static final UnreadParts OTHERS = new UnreadParts(known());

	private OmeParts() {
	}

	private static Map<String, Set<String>> known() {
		Set<String> none = Set.of();
		Set<String> id = Set.of("ID");
		Map<String, Set<String>> known = new HashMap<>();
		known.put("OME/Image", Set.of("ID", "Name"));
		known.put("OME/Plate", Set.of("ID", "Name"));
		known.put("OME/Instrument", id);
		known.put("OME/Experimenter", Set.of("ID", "FirstName", "LastName", "UserName"));
		known.put("Plate/Well", Set.of("ID", "Row", "Column"));
		known.put("Well/WellSample", Set.of("ID", "Index"));
		known.put("WellSample/ImageRef", id);
		known.put("Instrument/Microscope", Set.of("ID", "Model", "Manufacturer", "SerialNumber"));
		known.put("Instrument/Objective", Set.of("ID", "Model", "Correction", "NominalMagnification", "LensNA", "WorkingDistance", "WorkingDistanceUnit"));
		Set.of("Detector", "Filter", "Laser", "Lamp").forEach(part -> known.put("Instrument/" + part, UnreadParts.ALL));
		Set.of("AcquisitionDate", "AcquiredDate", "Description").forEach(part -> known.put("Image/" + part, none));
		Set.of("ExperimenterRef", "InstrumentRef", "ObjectiveRef", "ObjectiveSettings").forEach(part -> known.put("Image/" + part, id));
		known.put("Image/ImagingEnvironment", Set.of("Temperature", "TemperatureUnit", "Humidity", "CO2Percent"));
		known.put("Image/Pixels", Set.of("ID", "Type", "PixelType", "DimensionOrder", "SizeX", "SizeY", "SizeZ", "SizeC", "SizeT", "PhysicalSizeX",
				"PhysicalSizeXUnit", "PhysicalSizeY", "PhysicalSizeYUnit", "PhysicalSizeZ", "PhysicalSizeZUnit"));
		known.put("Pixels/Channel", Set.of("ID", "Name", "AcquisitionMode", "Fluor", "ExcitationWavelength", "ExcitationWavelengthUnit",
				"EmissionWavelength", "EmissionWavelengthUnit", "PinholeSize", "PinholeSizeUnit"));
		known.put("Channel/DetectorSettings", Set.of("ID", "Binning"));
		known.put("Pixels/Plane", Set.of("TheZ", "TheC", "TheT", "ExposureTime", "ExposureTimeUnit", "DeltaT", "DeltaTUnit", "PositionX", "PositionXUnit",
				"PositionY", "PositionYUnit", "PositionZ", "PositionZUnit"));
		Set.of("TiffData", "BinData", "MetadataOnly").forEach(part -> known.put("Pixels/" + part, UnreadParts.ALL));
		return known;
	}
}
