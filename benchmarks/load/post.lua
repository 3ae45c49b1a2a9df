-- Posts the lines of a file, one after the other: wrk -s post.lua URL -- FILE
local bodies = {}
local next = 0

function init(args)
  for line in io.lines(args[1]) do
    bodies[#bodies + 1] = line
  end
end

function request()
  next = next % #bodies + 1
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, bodies[next])
end
